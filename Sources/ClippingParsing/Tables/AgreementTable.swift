/// Agreements by name, levels of relations, and the words from which other names are made.
///
/// One line each: kind, canonical English name, English wordings, Vietnamese wordings.
/// Kinds: `named` a text that has one common name; `level` a level or formula of relations, which
/// takes its pair; `type` a kind of document; `subject` what a document is on: its canonical name
/// is the noun, after `/` the adjective where it differs, after another `/` the field alone.
///
/// Sources: UN Treaty Collection, ASEAN legal instruments, WTO list of regional trade agreements;
/// joint statements of the Vietnamese foreign ministry 2001-2025 for levels and formulas.
enum AgreementTable {
  static let lines = #"""
    named	UNCLOS	UNCLOS|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|Convention on the Law of the Sea|U.N. Convention on the Law of the Sea|Law of the Sea Convention|United Nations Convention on the Law of the Seas|UN Convention on the Law of the Seas|Convention of the Law of the Sea|UN Law of the Sea Convention|U.N. maritime treaty|UN maritime treaty|UN sea treaty	UNCLOS|Công ước Liên hợp quốc về Luật Biển|Công ước của Liên hợp quốc về Luật Biển|Công ước Luật Biển|Công ước về Luật Biển|Công ước LHQ về Luật Biển|Công ước Liên Hiệp Quốc về Luật Biển|Công ước của Liên Hiệp Quốc về Luật Biển|Công ước Quốc tế về Luật Biển|Công ước quốc tế về Luật Biển|Công ước Liên hợp quốc về Luật Biển năm 1982|Công ước 1982|Công ước Luật Biển của Liên hợp quốc|Công ước Luật biển Liên hợp quốc|Công ước LHQ về Luật biển 1982|Công ước về Luật Biển quốc tế
    named	DOC	Declaration on the Conduct of Parties in the East Sea|Declaration on the Conduct of Parties in the South China Sea|Declaration of Conduct|Declaration on Conduct|Declaration of the Conduct of Parties|Declaration on the Conduct of Parties|Declaration on the Conduct	DOC|Tuyên bố về ứng xử của các bên ở Biển Đông|Tuyên bố ứng xử của các bên ở Biển Đông|Tuyên bố về ứng xử của các bên trên Biển Đông|Tuyên bố ứng xử của các bên trên Biển Đông|Tuyên bố về cách ứng xử của các bên ở Biển Đông|Tuyên bố về Ứng xử của các bên ở Biển Đông|Tuyên bố về cách ứng xử của các bên trên Biển Đông|Tuyên bố ứng xử của các bên tại Biển Đông|Tuyên bố về ứng xử|Tuyên bố của các bên về ứng xử ở Biển Đông|Tuyên bố của các bên về cách ứng xử ở Biển Đông|Tuyên bố của các bên về cách ứng xử trên Biển Đông
    named	COC	Code of Conduct in the East Sea|Code of Conduct in the South China Sea|Code of Conduct|code of conduct in the South China Sea|code of conduct for the South China Sea|South China Sea Code of Conduct|East Sea Code of Conduct	COC|Bộ Quy tắc ứng xử ở Biển Đông|Bộ Quy tắc ứng xử của các bên ở Biển Đông|Bộ quy tắc ứng xử|Bộ Quy tắc về ứng xử ở Biển Đông|Bộ Quy tắc ứng xử trên Biển Đông|Bộ Quy tắc ứng xử của các bên trên Biển Đông|Bộ quy tắc ứng xử tại Biển Đông|Quy tắc ứng xử ở Biển Đông|Bộ Quy tắc về ứng xử|Bộ quy tắc ứng xử giữa các bên ở Biển Đông|Bộ Quy tắc về cách ứng xử ở Biển Đông|Bộ Quy tắc về cách ứng xử trên Biển Đông
    named	CPTPP	CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership|Comprehensive and Progressive Agreement for the Trans-Pacific Partnership	Hiệp định Đối tác toàn diện và tiến bộ xuyên Thái Bình Dương|Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương|Hiệp định đối tác Toàn diện và Tiến bộ Xuyên Thái Bình Dương|CPTPP
    named	TPP	TPP|Trans-Pacific Partnership|Trans-Pacific Partnership Agreement	Hiệp định Đối tác xuyên Thái Bình Dương|Hiệp định Đối tác Kinh tế xuyên Thái Bình Dương|đối tác kinh tế chiến lược xuyên Thái Bình Dương|TPP|Hiệp định thương mại xuyên Thái Bình Dương|Hiệp định thương mại tự do xuyên Thái Bình Dương|Hiệp định Đối tác Kinh tế Chiến lược xuyên Thái Bình Dương|Hiệp ước Đối tác xuyên Thái Bình Dương|Thỏa thuận Đối tác xuyên Thái Bình Dương|Hiệp định Đối tác thương mại xuyên Thái Bình Dương|TPP-11|TPP 11
    named	RCEP	RCEP|Regional Comprehensive Economic Partnership|Regional Comprehensive Economic Partnership Agreement	RCEP|Hiệp định Đối tác Kinh tế toàn diện khu vực|Hiệp định Đối tác kinh tế toàn diện khu vực|Hiệp định Đối tác toàn diện khu vực|Thỏa thuận Đối tác Kinh tế toàn diện khu vực|Hiệp định quan hệ đối tác kinh tế toàn diện khu vực|Đối tác Kinh tế toàn diện khu vực|Hiệp định Đối tác toàn diện kinh tế khu vực
    named	EVFTA	EVFTA|EU-Vietnam Free Trade Agreement|Vietnam-EU Free Trade Agreement|EU-Viet Nam Free Trade Agreement	EVFTA|Hiệp định Thương mại tự do Việt Nam - EU|Hiệp định thương mại tự do Việt Nam - Liên minh châu Âu|Hiệp định Thương mại tự do EU - Việt Nam|Hiệp định Tự do thương mại Việt Nam - EU|Hiệp định Thương mại tự do giữa Việt Nam và EU|Hiệp định Thương mại tự do với EU|FTA Việt Nam - EU
    named	EVIPA	EVIPA|EU-Vietnam Investment Protection Agreement	EVIPA|Hiệp định Bảo hộ đầu tư Việt Nam - EU|Hiệp định Bảo hộ đầu tư Việt Nam - Liên minh châu Âu|Hiệp định Bảo hộ đầu tư EU - Việt Nam|Hiệp định bảo hộ đầu tư EVIPA
    named	PCA	Framework Agreement on Comprehensive Partnership and Cooperation|Partnership and Cooperation Agreement	Hiệp định khung về Đối tác và Hợp tác toàn diện|Hiệp định Đối tác và Hợp tác toàn diện Việt Nam - EU|Hiệp định Đối tác và Hợp tác toàn diện|Hiệp định khung Đối tác và Hợp tác toàn diện|Hiệp định Khung đối tác và hợp tác toàn diện
    named	UKVFTA	UKVFTA|UK-Vietnam Free Trade Agreement	UKVFTA|Hiệp định Thương mại tự do Việt Nam - Vương quốc Anh|Hiệp định Thương mại tự do Việt Nam - Anh
    named	Vietnam-Eurasian Economic Union Free Trade Agreement (EAEU FTA)	Vietnam-Eurasian Economic Union Free Trade Agreement|EAEU FTA|free trade agreement between Vietnam and the Eurasian Economic Union	Hiệp định Thương mại tự do Việt Nam - Liên minh|Hiệp định thương mại tự do với Liên minh Kinh tế Á - Âu|Hiệp định Thương mại tự do giữa Việt Nam và Liên minh Kinh tế Á - Âu|Hiệp định FTA giữa Việt Nam và Liên minh Kinh tế Á - Âu|Hiệp định Thương mại tự do giữa Việt Nam và EAEU|FTA Việt Nam - EAEU|Hiệp định thương mại tự do với Liên minh kinh tế Á-Âu|Hiệp định Thương mại tự do Việt Nam - EAEU
    named	VKFTA	VKFTA|Vietnam-Korea Free Trade Agreement	VKFTA|Hiệp định Thương mại tự do Việt Nam - Hàn Quốc
    named	VJEPA	VJEPA	VJEPA|Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản
    named	VIFTA	VIFTA	VIFTA|Hiệp định Thương mại tự do Việt Nam - Israel
    named	Comprehensive Economic Partnership Agreement (CEPA)	CEPA|Comprehensive Economic Partnership Agreement	CEPA|Hiệp định Đối tác kinh tế toàn diện|Hiệp định Đối tác Kinh tế toàn diện
    named	AFTA	ASEAN Free Trade Area|ASEAN Free Trade Agreement	AFTA|Khu vực mậu dịch tự do ASEAN|Khu vực thương mại tự do ASEAN|Hiệp định thương mại tự do ASEAN|hiệp định thương mại tự do AFTA
    named	ATIGA	ATIGA|ASEAN Trade in Goods Agreement	ATIGA|Hiệp định Thương mại hàng hóa ASEAN
    named	ACFTA	ACFTA|ASEAN-China Free Trade Agreement|ASEAN-China Free Trade Area	ACFTA|Hiệp định Thương mại tự do ASEAN - Trung Quốc
    named	AKFTA	AKFTA	AKFTA|Hiệp định Thương mại tự do ASEAN - Hàn Quốc
    named	AJCEP	AJCEP	AJCEP|Hiệp định Đối tác kinh tế toàn diện ASEAN - Nhật Bản
    named	AITIGA	AITIGA	AITIGA|Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ
    named	AANZFTA	AANZFTA	AANZFTA
    named	NAFTA	NAFTA|North American Free Trade Agreement	NAFTA|Hiệp định Thương mại tự do Bắc Mỹ|Hiệp định Tự do thương mại Bắc Mỹ|thỏa thuận thương mại tự do NAFTA|Hiệp định Mậu dịch Tự do Bắc Mỹ|Thỏa thuận thương mại tự do Bắc Mỹ|thỏa thuận Tự do thương mại Bắc Mỹ
    named	USMCA	USMCA|United States-Mexico-Canada Agreement|U.S.-Mexico-Canada Agreement	USMCA|Hiệp định Mỹ - Mexico - Canada|Hiệp định thương mại Mỹ - Mexico - Canada
    named	KORUS	KORUS|KORUS FTA|U.S.-Korea Free Trade Agreement	-
    named	Indo-Pacific Economic Framework (IPEF)	IPEF|Indo-Pacific Economic Framework for Prosperity|Indo-Pacific Economic Framework	IPEF|Khuôn khổ kinh tế Ấn Độ Dương - Thái Bình Dương|Khuôn khổ Kinh tế Ấn Độ Dương - Thái Bình Dương vì Thịnh vượng
    named	TTIP	TTIP|Transatlantic Trade and Investment Partnership	TTIP|Hiệp định Đối tác Thương mại và Đầu tư xuyên Đại Tây Dương
    named	CETA	CETA	CETA
    named	Paris Agreement	Paris Agreement|Paris Accord|Paris climate agreement|Paris climate accord|Paris Climate Accords|Paris Climate Agreement|Paris Climate Accord|Paris accord	Thỏa thuận Paris|thỏa thuận Paris|Hiệp định Paris về biến đổi khí hậu|Hiệp định Paris về chống biến đổi khí hậu|Hiệp định Paris về ứng phó với biến đổi khí hậu|Hiệp định khí hậu Paris|hiệp định khí hậu Paris|Hiệp định Paris về ứng phó biến đổi khí hậu|Thỏa thuận Paris về biến đổi khí hậu|Thỏa thuận Paris về chống biến đổi khí hậu|Hiệp định Paris về khí hậu|Thỏa thuận khí hậu Paris|Thỏa thuận Biến đổi khí hậu Paris|Hiệp định biến đổi khí hậu Paris|Thỏa thuận chung Paris về biến đổi khí hậu|Hiệp ước khí hậu Paris|Thỏa thuận khí hậu Paris 2015|Thỏa thuận về biến đổi khí hậu Paris|Hiệp định chống biến đổi khí hậu Paris
    named	Paris Peace Accords	Paris Peace Accords	Hiệp định Paris|Hiệp định Paris 1973|Hiệp định Paris về Việt Nam|Hiệp định Paris về chấm dứt chiến tranh, lập lại hòa bình ở Việt Nam
    named	Geneva Accords	Geneva Accords|Geneva Agreement	Hiệp định Geneva|Hiệp định Giơ-ne-vơ|Hiệp định Genève|Hiệp định Geneve|Hiệp định Giơnevơ
    named	Kyoto Protocol	Kyoto Protocol	Nghị định thư Kyoto
    named	Montreal Protocol	Montreal Protocol	Nghị định thư Montreal
    named	UNFCCC	UNFCCC|UN Framework Convention on Climate Change|United Nations Framework Convention on Climate Change	UNFCCC|Công ước khung của Liên hợp quốc
    named	NPT	NPT|Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Nonproliferation Treaty	NPT|Hiệp ước Không phổ biến vũ khí hạt nhân|Hiệp ước không phổ biến vũ khí hạt nhân|Hiệp ước không phổ biến vũ khí hạt nhân (NPT)|Hiệp ước Cấm phổ biến vũ khí hạt nhân|Hiệp ước không phổ biến hạt nhân
    named	CTBT	CTBT|Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty	CTBT|Hiệp ước Cấm thử hạt nhân toàn diện
    named	TPNW	TPNW|Treaty on the Prohibition of Nuclear Weapons	Hiệp ước Cấm vũ khí hạt nhân
    named	START I	START I|START-1	Hiệp ước START-1|Hiệp ước START I
    named	Treaty of Rome	Treaty of Rome	Hiệp ước Rome|Hiệp ước Roma
    named	Ramsar Convention	Ramsar Convention	Công ước Ramsar
    named	Convention on the Rights of the Child	Convention on the Rights of the Child	Công ước về Quyền trẻ em|Công ước Quốc tế về Quyền trẻ em|Công ước quyền trẻ em|Công ước Liên hợp quốc về quyền trẻ em
    named	Convention on the Rights of Persons with Disabilities	Convention on the Rights of Persons with Disabilities	Công ước về quyền của người khuyết tật|Công ước Quốc tế về người khuyết tật|Công ước Liên hợp quốc về quyền của người khuyết tật
    named	New START	New START|New START Treaty	New START|Hiệp ước cắt giảm vũ khí chiến lược mới|START mới|Hiệp ước START mới|Hiệp ước cắt giảm vũ khí tấn công chiến lược mới|Hiệp ước New START|Hiệp ước cắt giảm vũ khí hạt nhân START mới
    named	Intermediate-Range Nuclear Forces Treaty (INF Treaty)	INF Treaty|Intermediate-Range Nuclear Forces Treaty|INF treaty	INF|Hiệp ước INF|Hiệp ước các lực lượng hạt nhân tầm trung|Hiệp ước Các lực lượng hạt nhân tầm trung|Hiệp ước Lực lượng hạt nhân tầm trung|Hiệp ước về các lực lượng hạt nhân tầm trung|Hiệp ước các lực lượng vũ khí hạt nhân tầm trung
    named	Iran nuclear deal (JCPOA)	JCPOA|nuclear deal|nuclear accord|nuclear agreement|Joint Comprehensive Plan of Action|Iran nuclear deal|Iran Nuclear Deal|Iran nuclear agreement|Iranian nuclear deal	JCPOA|Kế hoạch hành động chung toàn diện|Kế hoạch Hành động chung toàn diện|thỏa thuận hạt nhân Iran|Thỏa thuận hạt nhân Iran|thỏa thuận hạt nhân với Iran|thỏa thuận hạt nhân|Thỏa thuận hạt nhân|hiệp định hạt nhân Iran|Kế hoạch Hành động toàn diện chung|Kế hoạch hành động toàn diện chung|Kế hoạch Hành động Toàn diện Chung
    named	Open Skies Treaty	Open Skies Treaty|Treaty on Open Skies	Hiệp ước Bầu trời mở
    named	Chemical Weapons Convention	Chemical Weapons Convention	Công ước Cấm vũ khí hóa học|Công ước vũ khí hóa học
    named	Biological Weapons Convention	Biological Weapons Convention	Công ước Vũ khí sinh học|Công ước Cấm vũ khí sinh học
    named	Arms Trade Treaty	Arms Trade Treaty|ATT	Hiệp ước buôn bán vũ khí|Hiệp ước Thương mại vũ khí|Hiệp ước về buôn bán vũ khí
    named	Ottawa Convention	Ottawa Convention|Ottawa Treaty|Mine Ban Treaty	Công ước Ottawa
    named	Maastricht Treaty	Maastricht Treaty	Hiệp ước Maastricht
    named	Compact of Free Association	Compact of Free Association|Compacts of Free Association	-
    named	CITES	CITES|Convention on International Trade in Endangered Species|Convention on International Trade in Endangered Species of Wild Fauna and Flora	CITES
    named	Anti-Ballistic Missile Treaty (ABM Treaty)	Anti-Ballistic Missile Treaty|ABM Treaty	Hiệp ước chống tên lửa đạn đạo|Hiệp ước ABM
    named	General Security of Military Information Agreement (GSOMIA)	GSOMIA|General Security of Military Information Agreement	GSOMIA
    named	Visiting Forces Agreement	Visiting Forces Agreement|US-Philippines Visiting Forces Agreement|Philippines-US Visiting Forces Agreement	Hiệp định về các lực lượng thăm viếng|Hiệp định thăm viếng lực lượng|Thỏa thuận các lực lượng thăm viếng
    named	Enhanced Defense Cooperation Agreement (EDCA)	EDCA|Enhanced Defense Cooperation Agreement	EDCA|Hiệp định tăng cường hợp tác quốc phòng|Thỏa thuận hợp tác quốc phòng tăng cường
    named	Port State Measures Agreement (PSMA)	PSMA|Port State Measures Agreement	PSMA
    named	TIFA	TIFA	TIFA|Hiệp định khung về thương mại và đầu tư
    named	AHKFTA	AHKFTA	AHKFTA
    named	VCFTA	VCFTA	VCFTA
    named	ACIA	ACIA	ACIA|Hiệp định Đầu tư toàn diện ASEAN
    named	WTO Trade Facilitation Agreement (TFA)	Trade Facilitation Agreement	Hiệp định Tạo thuận lợi thương mại|Hiệp định thuận lợi hóa thương mại
    named	Convention against Torture (CAT)	Convention against Torture|Convention Against Torture	Công ước chống tra tấn|Công ước Chống tra tấn
    named	CEDAW	CEDAW	CEDAW
    named	ICCPR	ICCPR|International Covenant on Civil and Political Rights	Công ước quốc tế về các quyền dân sự và chính trị
    named	Geneva Conventions	Geneva Conventions|Geneva Convention	Công ước Geneva|Các Công ước Geneva|Công ước Giơ-ne-vơ|Công ước Giơnevơ|Công ước Genève
    named	Refugee Convention	Refugee Convention	Công ước về người tị nạn
    named	Vienna Convention on Diplomatic Relations	Vienna Convention on Diplomatic Relations|Vienna Convention	Công ước Vienna về quan hệ ngoại giao|Công ước Viên về quan hệ ngoại giao|Công ước Vienna|Công ước Viên 1961|Công ước Vienna 1961
    named	Hague Convention	Hague Convention	Công ước La Hay|Công ước La Haye
    named	Rome Statute	Rome Statute	Quy chế Rome
    named	UN Convention against Cybercrime (Hanoi Convention)	Hanoi Convention|UN Convention against Cybercrime|United Nations Convention against Cybercrime	Công ước Hà Nội|Công ước của Liên hợp quốc về chống tội phạm mạng|Công ước Liên hợp quốc về chống tội phạm mạng|Công ước Liên hợp quốc chống tội phạm mạng|Công ước của Liên hợp quốc chống tội phạm mạng|Công ước Liên Hợp Quốc về chống tội phạm mạng|Công ước của Liên hợp quốc về Chống tội phạm mạng|Công ước chống tội phạm mạng|Công ước về chống tội phạm mạng
    named	BBNJ Agreement (High Seas Treaty)	BBNJ|High Seas Treaty|High Seas Agreement	BBNJ|Hiệp định về Biển cả|Hiệp định về biển cả
    named	ASEAN Charter	ASEAN Charter|Asean Charter	Hiến chương ASEAN
    named	UN Charter	UN Charter|Charter of the United Nations|United Nations Charter|U.N. Charter	Hiến chương Liên hợp quốc|Hiến chương LHQ|Hiến chương Liên Hiệp Quốc|Hiến chương của Liên hợp quốc
    named	Treaty of Amity and Cooperation in Southeast Asia (TAC)	Treaty of Amity and Cooperation in Southeast Asia|Treaty of Amity and Cooperation	TAC|Hiệp ước Thân thiện và Hợp tác ở Đông Nam Á|Hiệp ước Thân thiện và Hợp tác|Hiệp ước thân thiện và hợp tác
    named	Southeast Asian Nuclear-Weapon-Free Zone Treaty (SEANWFZ)	SEANWFZ	SEANWFZ|Hiệp ước khu vực Đông Nam Á không có vũ khí hạt nhân
    named	ASEAN Five Point Consensus	ASEAN Five Point Consensus|Five Point Consensus|Five-Point Consensus|ASEAN Five-Point Consensus|Asean Five-Point Consensus	Đồng thuận 5 điểm|Đồng thuận năm điểm|Đồng thuận 5 điểm của ASEAN
    named	Chiang Mai Initiative Multilateralisation	Chiang Mai Initiative Multilateralisation|Chiang Mai Initiative Multilateralization|Chiang Mai Initiative	Sáng kiến đa phương hóa Chiang Mai|Sáng kiến Chiang Mai
    named	ASEAN Plus Three Emergency Rice Reserve	ASEAN Plus Three Emergency Rice Reserve|Emergency Rice Reserve	-
    named	ASEAN Outlook on the Indo-Pacific	ASEAN Outlook on the Indo-Pacific|Asean Outlook on the Indo-Pacific	Quan điểm của ASEAN về Ấn Độ Dương - Thái Bình Dương
    named	Minsk agreements	Minsk agreements|Minsk Agreements|Minsk agreement|Minsk Agreement|Minsk accords|Minsk Accords|Minsk peace agreement|Minsk ceasefire agreement|Minsk ceasefire	Thỏa thuận Minsk|thỏa thuận Minsk|Hiệp định Minsk|Thỏa thuận hòa bình Minsk|Thỏa thuận ngừng bắn Minsk|thỏa thuận ngừng bắn Minsk|thỏa thuận hòa bình Minsk|Hiệp định hòa bình Minsk|Hiệp ước hòa bình Minsk|thỏa thuận hòa bình Min-xcơ|thỏa thuận Min-xcơ|thỏa thuận ngừng bắn Min-xcơ|hiệp ước Minsk|lệnh ngừng bắn Minsk
    named	Abraham Accords	Abraham Accords	Hiệp định Abraham|Thỏa thuận Abraham
    named	Oslo Accords	Oslo Accords	Hiệp định Oslo|Hiệp ước Oslo
    named	Schengen Agreement	Schengen Agreement	Hiệp ước Schengen|Hiệp định Schengen
    named	North Atlantic Treaty	North Atlantic Treaty|Washington Treaty	-
    named	Lisbon Treaty	Lisbon Treaty|Treaty of Lisbon	Hiệp ước Lisbon
    named	Good Friday Agreement	Good Friday Agreement|Belfast Agreement	Thỏa thuận Ngày thứ Sáu tốt lành|Thỏa thuận Thứ Sáu Tốt lành|Hiệp định Thứ Sáu Tốt lành|Hiệp định Ngày thứ Sáu Tốt lành
    named	Black Sea Grain Initiative	Black Sea Grain Initiative|Black Sea grain deal	Thỏa thuận ngũ cốc Biển Đen|Sáng kiến ngũ cốc Biển Đen
    named	Armistice Agreement	Korean Armistice Agreement|Armistice Agreement	Hiệp định đình chiến|Hiệp định Đình chiến
    named	VPA/FLEGT	VPA/FLEGT|FLEGT	VPA/FLEGT|FLEGT
    named	Mekong Agreement	Mekong Agreement	Hiệp định Mekong|Hiệp định Mê Công|Hiệp định Mekong 1995|Hiệp định sông Mekong
    named	Just Energy Transition Partnership (JETP)	JETP|Just Energy Transition Partnership	JETP|Đối tác chuyển đổi năng lượng công bằng|Đối tác Chuyển đổi năng lượng công bằng
    named	2030 Agenda for Sustainable Development	2030 Agenda for Sustainable Development	Chương trình nghị sự 2030|Chương trình Nghị sự 2030 về phát triển bền vững|Chương trình nghị sự 2030 vì phát triển bền vững|Chương trình nghị sự 2030 của Liên hợp quốc
    named	Budapest Memorandum	Budapest Memorandum	Bản ghi nhớ Budapest
    named	Fast lane	fast lane|Fast Lane	làn nhanh|luồng nhanh
    named	Green lane	green lane|reciprocal green lane|Green Lane	luồng xanh đi lại|làn xanh đi lại
    named	Air travel bubble	air travel bubble|travel bubble	bong bóng du lịch|bong bóng đi lại
    named	Vaccinated Travel Lane	Vaccinated Travel Lane|vaccinated travel lane	-
    named	Green Economy-Digital Economy Partnership	Green Economy-Digital Economy Partnership|Green-Digital Economic Partnership|Digital Economy-Green Economy Partnership|Green Economy - Digital Economy Partnership	Đối tác Kinh tế Xanh - Kinh tế Số|Đối tác Kinh tế số - Kinh tế xanh|Quan hệ đối tác Kinh tế số - Kinh tế xanh|Đối tác kinh tế xanh và kinh tế số|Đối tác Kinh tế số và Kinh tế xanh
    named	Digital Economy Partnership Agreement	Digital Economy Partnership Agreement|DEPA	DEPA|Hiệp định Đối tác kinh tế số
    named	Strategic Framework Agreement	Strategic Framework Agreement	-
    named	Artemis Accords	Artemis Accords	Hiệp định Artemis|Hiệp ước Artemis
    named	Camp David Accords	Camp David Accords	Hiệp định Trại David|Hiệp ước Trại David
    named	Dayton Agreement	Dayton Agreement|Dayton Accords|Dayton Peace Agreement	Hiệp định Dayton|Hiệp định hòa bình Dayton
    named	Helsinki Final Act	Helsinki Final Act|Helsinki Accords	Định ước Helsinki
    named	Indus Waters Treaty	Indus Waters Treaty|Indus Water Treaty	Hiệp ước Nước sông Ấn|Hiệp ước nước sông Ấn|Hiệp ước Sông Ấn
    named	Simla Agreement	Simla Agreement|Shimla Agreement	Hiệp định Simla|Thỏa thuận Simla
    named	Sino-British Joint Declaration	Sino-British Joint Declaration	Tuyên bố chung Trung - Anh|Tuyên bố chung Trung-Anh
    named	Treaty of San Francisco	Treaty of San Francisco|San Francisco Peace Treaty|San Francisco Treaty	Hiệp ước San Francisco|Hiệp ước hòa bình San Francisco
    named	Treaty of Versailles	Treaty of Versailles|Versailles Treaty	Hiệp ước Versailles|Hòa ước Versailles
    named	Molotov-Ribbentrop Pact	Molotov-Ribbentrop Pact|Ribbentrop-Molotov Pact	Hiệp ước Molotov-Ribbentrop|Hiệp ước Molotov - Ribbentrop|Hiệp ước Xô - Đức
    named	Panmunjom Declaration	Panmunjom Declaration	Tuyên bố Panmunjom|Tuyên bố Bàn Môn Điếm
    named	Agreed Framework	Agreed Framework	Thỏa thuận khung 1994
    named	Shanghai Communique	Shanghai Communique|Shanghai Communiqué	Thông cáo Thượng Hải|Thông cáo chung Thượng Hải
    named	Outer Space Treaty	Outer Space Treaty	Hiệp ước Không gian vũ trụ|Hiệp ước không gian bên ngoài
    named	Antarctic Treaty	Antarctic Treaty	Hiệp ước Nam Cực|Hiệp ước Châu Nam Cực
    named	Convention on Cluster Munitions	Convention on Cluster Munitions	Công ước về bom chùm|Công ước Bom chùm|Công ước cấm bom chùm
    named	ICESCR	ICESCR|International Covenant on Economic, Social and Cultural Rights	ICESCR|Công ước quốc tế về các quyền kinh tế, xã hội và văn hóa
    named	Genocide Convention	Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide	Công ước về ngăn ngừa và trừng trị tội diệt chủng|Công ước diệt chủng
    named	Convention on Biological Diversity	Convention on Biological Diversity|UN Convention on Biological Diversity	Công ước Đa dạng sinh học|Công ước về Đa dạng sinh học|Công ước Liên hợp quốc về đa dạng sinh học
    named	Minamata Convention	Minamata Convention|Minamata Convention on Mercury	Công ước Minamata|Công ước Minamata về thủy ngân
    named	Basel Convention	Basel Convention	Công ước Basel
    named	Stockholm Convention	Stockholm Convention	Công ước Stockholm
    named	Nagoya Protocol	Nagoya Protocol	Nghị định thư Nagoya
    named	Cartagena Protocol	Cartagena Protocol	Nghị định thư Cartagena
    named	Kigali Amendment	Kigali Amendment	Bản sửa đổi Kigali
    named	MARPOL	MARPOL	MARPOL|Công ước MARPOL
    named	SOLAS	SOLAS	SOLAS|Công ước SOLAS
    named	Chicago Convention	Chicago Convention|Convention on International Civil Aviation	Công ước Chicago|Công ước Chicago về hàng không dân dụng
    named	UN Convention against Corruption (UNCAC)	UNCAC|UN Convention against Corruption|United Nations Convention against Corruption|UN Convention Against Corruption|United Nations Convention Against Corruption	UNCAC|Công ước Liên hợp quốc về chống tham nhũng|Công ước của Liên hợp quốc về chống tham nhũng|Công ước chống tham nhũng
    named	Palermo Convention	Palermo Convention|UN Convention against Transnational Organized Crime|United Nations Convention against Transnational Organized Crime	Công ước Palermo|Công ước Liên hợp quốc về chống tội phạm có tổ chức xuyên quốc gia|Công ước của Liên hợp quốc về chống tội phạm có tổ chức xuyên quốc gia
    named	Sendai Framework	Sendai Framework|Sendai Framework for Disaster Risk Reduction	Khung Sendai|Khung hành động Sendai
    named	Addis Ababa Action Agenda	Addis Ababa Action Agenda	Chương trình hành động Addis Ababa
    named	Global Compact for Safe, Orderly and Regular Migration	Global Compact for Safe, Orderly and Regular Migration|Global Compact for Migration|GCM	Thỏa thuận toàn cầu về di cư|Thỏa thuận toàn cầu về di cư hợp pháp, an toàn và trật tự|Thỏa thuận GCM
    named	Glasgow Climate Pact	Glasgow Climate Pact	Hiệp ước khí hậu Glasgow|Thỏa thuận khí hậu Glasgow
    named	Universal Declaration of Human Rights	Universal Declaration of Human Rights	Tuyên ngôn Quốc tế Nhân quyền|Tuyên ngôn quốc tế về nhân quyền|Tuyên ngôn thế giới về nhân quyền
    named	TRIPS	TRIPS|TRIPS Agreement	TRIPS|Hiệp định TRIPS
    named	GATT	GATT|General Agreement on Tariffs and Trade	GATT|Hiệp định chung về thuế quan và thương mại
    named	Windsor Framework	Windsor Framework	Khung Windsor|Thỏa thuận Windsor
    named	EU-Mercosur agreement	EU-Mercosur agreement|EU-Mercosur trade agreement|EU-Mercosur Agreement	Hiệp định EU - Mercosur|Hiệp định thương mại EU - Mercosur|Hiệp định thương mại tự do EU - Mercosur
    named	Five Power Defence Arrangements (FPDA)	FPDA|Five Power Defence Arrangements	FPDA|Thỏa thuận phòng thủ năm nước|Hiệp ước phòng thủ năm nước
    named	ANZUS	ANZUS|ANZUS Treaty	ANZUS|Hiệp ước ANZUS
    named	Apostille Convention	Apostille Convention	Công ước Apostille
    named	Hong Kong Convention	Hong Kong Convention	Công ước Hồng Kông
    named	Berne Convention	Berne Convention	Công ước Berne|Công ước Bern
    named	ASEAN Convention Against Trafficking in Persons (ACTIP)	ACTIP|ASEAN Convention Against Trafficking in Persons	ACTIP|Công ước ASEAN về phòng, chống buôn bán người
    named	ASEAN Digital Economy Framework Agreement (DEFA)	DEFA|ASEAN Digital Economy Framework Agreement|Digital Economy Framework Agreement	DEFA|Hiệp định khung Kinh tế số ASEAN|Hiệp định khung về kinh tế số ASEAN|Hiệp định Khung kinh tế số ASEAN
    named	Kuala Lumpur Declaration	Kuala Lumpur Declaration	Tuyên bố Kuala Lumpur
    named	Bangkok Declaration	Bangkok Declaration	Tuyên bố Bangkok|Tuyên bố Băng Cốc
    named	ASEAN Community Vision 2025	ASEAN Community Vision 2025	Tầm nhìn Cộng đồng ASEAN 2025
    named	ASEAN Community Vision 2045	ASEAN Community Vision 2045	Tầm nhìn Cộng đồng ASEAN 2045
    named	Alliance for Prosperity	Alliance for Prosperity	Liên minh vì Thịnh vượng|Liên minh vì sự Thịnh vượng
    named	China-Pakistan Economic Corridor (CPEC)	CPEC|China-Pakistan Economic Corridor|China Pakistan Economic Corridor	CPEC|Hành lang kinh tế Trung Quốc - Pakistan|Hành lang Kinh tế Trung Quốc - Pakistan
    named	Viet Nam-Japan Joint Initiative	Vietnam-Japan Joint Initiative|Viet Nam-Japan Joint Initiative	Sáng kiến chung Việt - Nhật|Sáng kiến chung Việt Nam - Nhật Bản
    named	AUKUS	AUKUS pact|AUKUS agreement|AUKUS deal|AUKUS security pact|AUKUS partnership	thỏa thuận AUKUS|Thỏa thuận AUKUS|hiệp ước AUKUS|Hiệp ước AUKUS|thỏa thuận an ninh AUKUS
    named	Sykes-Picot Agreement	Sykes-Picot Agreement	Hiệp định Sykes-Picot|Thỏa thuận Sykes-Picot
    named	Withdrawal Agreement	Withdrawal Agreement|Brexit Withdrawal Agreement	-
    named	Doha Agreement	Doha Agreement	Thỏa thuận Doha|Hiệp định Doha
    named	Pretoria Agreement	Pretoria Agreement	Thỏa thuận Pretoria
    named	Pelindaba Treaty	Treaty of Pelindaba|Pelindaba Treaty	Hiệp ước Pelindaba
    named	Treaty of Tlatelolco	Treaty of Tlatelolco	Hiệp ước Tlatelolco
    level	Comprehensive Strategic Cooperative Partnership	comprehensive strategic cooperative partnership|comprehensive strategic cooperation partnership|comprehensive strategic partnership of cooperation|comprehensive strategic cooperative partners	đối tác hợp tác chiến lược toàn diện|hợp tác chiến lược toàn diện
    level	Comprehensive Strategic Partnership	comprehensive strategic partnership|comprehensive and strategic partnership|comprehensive strategic partners|comprehensive strategic partner	đối tác chiến lược toàn diện|quan hệ chiến lược toàn diện
    level	Extensive Strategic Partnership	extensive strategic partnership	đối tác chiến lược sâu rộng|đối tác chiến lược sâu rộng vì hòa bình và thịnh vượng ở châu Á
    level	Special Strategic Partnership	special strategic partnership|special strategic and global partnership	đối tác chiến lược đặc biệt|đối tác chiến lược và toàn cầu đặc biệt
    level	Strategic Cooperative Partnership	strategic cooperative partnership|strategic cooperation partnership	đối tác hợp tác chiến lược
    level	Global Strategic Partnership	global strategic partnership|comprehensive global strategic partnership	đối tác chiến lược toàn cầu|đối tác chiến lược toàn diện toàn cầu
    level	Enhanced Strategic Partnership	enhanced strategic partnership	đối tác chiến lược tăng cường
    level	Strategic Partnership	strategic partnership|strategic partners	đối tác chiến lược
    level	Comprehensive Partnership	comprehensive partnership|comprehensive partners	đối tác toàn diện|đối tác hợp tác toàn diện
    level	Comprehensive Cooperative Partnership	comprehensive cooperative partnership	-
    level	Strategic Partnership in agriculture	-	đối tác chiến lược trong lĩnh vực nông nghiệp|đối tác chiến lược về nông nghiệp
    level	Strategic partnership on climate change	-	đối tác chiến lược về biến đổi khí hậu|đối tác chiến lược về ứng phó với biến đổi khí hậu|đối tác chiến lược trong lĩnh vực thích ứng biến đổi khí hậu và quản lý nước
    level	Great friendship, special solidarity and comprehensive cooperation	great friendship, special solidarity and comprehensive cooperation	hữu nghị vĩ đại, đoàn kết đặc biệt|hữu nghị vĩ đại, đoàn kết đặc biệt, hợp tác toàn diện|hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện
    level	Traditional friendship, special solidarity and comprehensive cooperation	traditional friendship, special solidarity and comprehensive cooperation	hữu nghị truyền thống, đoàn kết đặc biệt|hữu nghị truyền thống, đoàn kết đặc biệt và hợp tác toàn diện|hữu nghị truyền thống, đoàn kết đặc biệt, hợp tác toàn diện|hữu nghị truyền thống đặc biệt, đoàn kết và hợp tác toàn diện
    level	Partnership for Cooperation and Development	partnership for cooperation and development	đối tác vì hợp tác và phát triển|đối tác hợp tác và phát triển
    level	Special Solidarity	special solidarity	đoàn kết đặc biệt|hữu nghị đặc biệt
    level	Good neighbourliness, traditional friendship, comprehensive cooperation and long-term sustainability	-	láng giềng tốt đẹp, hữu nghị truyền thống
    level	Community with a shared future	community with a shared future|Community of Shared Future|community of shared future|community with shared future	cộng đồng chia sẻ tương lai|Cộng đồng chia sẻ tương lai có ý nghĩa chiến lược|cộng đồng chung vận mệnh
    type	Treaty	Treaty|treaty|pact|Pact	Hiệp ước|hiệp ước
    type	Agreement	Agreement|agreement|accord|Accord	Hiệp định|hiệp định|Thỏa thuận|thỏa thuận|Thoả thuận|Bản Thỏa thuận|Bản thỏa thuận|Văn bản thỏa thuận|Hiệp nghị|Hiệp định liên Chính phủ|Văn kiện thỏa thuận
    type	Deal	deal	-
    type	Terms of Reference	Terms of Reference	-
    type	Framework agreement	Framework Agreement|framework agreement	Hiệp định khung|Hiệp định Khung|Thỏa thuận khung
    type	MoU	Memorandum of Understanding|memorandum of understanding|MoU|MOU|Memoranda of Understanding|memoranda of understanding|MoUs|MOUs	Bản ghi nhớ|bản ghi nhớ|Biên bản ghi nhớ|biên bản ghi nhớ|MOU|Bản Ghi nhớ|Bản ghi nhớ Thỏa thuận|Bản ghi nhớ thỏa thuận|Biên bản Ghi nhớ|Bản ghi nhớ (MOU)|Bản ghi nhớ hợp tác|bản ghi nhớ hợp tác|Biên bản hợp tác|biên bản hợp tác
    type	Memorandum of Cooperation	memorandum of cooperation|Memorandum of Cooperation	-
    type	Statement of Intent	Statement of Intent|statement of intent	Tuyên bố ý định|tuyên bố ý định
    type	Joint Statement	Joint Statement|joint statement|Joint Communique|joint communique|Joint Communiqué|joint communiqué|Joint Press Statement	Tuyên bố chung|tuyên bố chung|Thông cáo chung|thông cáo chung|Bản Tuyên bố chung
    type	Joint Declaration	Joint Declaration|joint declaration	-
    type	Joint Vision Statement	Joint Vision Statement|joint vision statement	Tuyên bố Tầm nhìn chung|Tuyên bố tầm nhìn chung|Tuyên bố về tầm nhìn chung|Tầm nhìn chung
    type	Vision Statement	-	Tuyên bố Tầm nhìn|Tuyên bố tầm nhìn
    type	Minutes	-	Biên bản Kỳ họp|Biên bản kỳ họp|Biên bản phiên họp|Biên bản Phiên họp|Biên bản cuộc họp|Biên bản thỏa thuận|biên bản thỏa thuận
    type	Action Programme	Action Programme|Action Program|Programme of Action|Program of Action|action programme|action program	Chương trình Hành động|chương trình hành động
    type	Action Plan	Plan of Action|Action Plan|plan of action|action plan	Kế hoạch Hành động|kế hoạch hành động
    type	Cooperation programme	cooperation programme|cooperation program|Cooperation Programme|Cooperation Program	Chương trình hợp tác|Chương trình Hợp tác|chương trình hợp tác
    type	Cooperation plan	cooperation plan|Cooperation Plan	Kế hoạch hợp tác|Kế hoạch Hợp tác|kế hoạch hợp tác
    type	Protocol	Protocol|protocol	Nghị định thư|nghị định thư
    type	Convention	Convention|convention	Công ước|công ước
    type	Letter of intent	Letter of Intent|letter of intent	Ý định thư|ý định thư|Thư bày tỏ ý định|Thư ý định
    type	Exchange of notes	Exchange of Notes|exchange of notes	Công hàm trao đổi|công hàm trao đổi
    type	Legal documents	legal documents	văn kiện pháp lý
    type	Declaration	Declaration	Tuyên bố Hà Nội
    subject	trade/Trade	trade	thương mại
    subject	free trade/Free trade	free trade	thương mại tự do|tự do thương mại
    subject	bilateral trade/Bilateral trade	bilateral trade	thương mại song phương
    subject	border trade/Border trade	border trade	thương mại biên giới
    subject	rice trade	rice trade	thương mại gạo|mua bán gạo|buôn bán gạo
    subject	trade and investment/Trade and investment	trade and investment	thương mại và đầu tư|thương mại, đầu tư
    subject	investment/Investment	investment	đầu tư
    subject	investment protection/Investment protection	investment protection|promotion and protection of investments	bảo hộ đầu tư|khuyến khích và bảo hộ đầu tư|bảo hộ và khuyến khích đầu tư
    subject	visa waiver/Visa waiver	visa waiver|visa exemption	miễn thị thực|miễn visa
    subject	double taxation avoidance/Double taxation avoidance	avoidance of double taxation|double taxation avoidance	tránh đánh thuế hai lần|tránh đánh thuế 2 lần
    subject	extradition/Extradition	extradition	dẫn độ
    subject	mutual legal assistance/Mutual legal assistance	mutual legal assistance|legal assistance	tương trợ tư pháp|tương trợ tư pháp về hình sự|tương trợ tư pháp về dân sự|tương trợ tư pháp hình sự
    subject	transfer of sentenced persons	transfer of sentenced persons	chuyển giao người bị kết án|chuyển giao người bị kết án phạt tù
    subject	friendship and cooperation/Friendship and cooperation	friendship and cooperation	hữu nghị và hợp tác
    subject	peace and friendship/Peace and Friendship	peace and friendship	hòa bình và hữu nghị
    subject	basic principles of friendly relations	basic principles of friendly relations	những nguyên tắc cơ bản của quan hệ hữu nghị|các nguyên tắc cơ bản của quan hệ hữu nghị
    subject	economic cooperation/Economic cooperation	economic cooperation	hợp tác kinh tế
    subject	economic and technical cooperation/Economic and technical cooperation	economic and technical cooperation	hợp tác kinh tế và kỹ thuật|hợp tác kinh tế - kỹ thuật|hợp tác kinh tế, kỹ thuật
    subject	economic and trade cooperation/Economic and trade cooperation	economic and trade cooperation	hợp tác kinh tế - thương mại|hợp tác kinh tế và thương mại|hợp tác kinh tế, thương mại
    subject	economic partnership/Economic partnership	economic partnership	đối tác kinh tế
    subject	comprehensive economic partnership/Comprehensive economic partnership	comprehensive economic partnership	đối tác kinh tế toàn diện
    subject	economic connectivity/Economic connectivity	economic connectivity	kết nối kinh tế
    subject	connectivity/Connectivity	connectivity	kết nối
    subject	agriculture/Agricultural	agriculture	nông nghiệp
    subject	agricultural cooperation/Agricultural cooperation/agriculture	agricultural cooperation	hợp tác nông nghiệp
    subject	fisheries/Fisheries	fisheries|fishery	thủy sản|nghề cá|thuỷ sản
    subject	food security/Food security	food security	an ninh lương thực
    subject	forestry/Forestry	forestry	lâm nghiệp
    subject	animal health	animal health	thú y
    subject	plant quarantine	plant quarantine	kiểm dịch thực vật|kiểm dịch
    subject	energy/Energy	energy	năng lượng
    subject	renewable energy/Renewable energy	renewable energy	năng lượng tái tạo
    subject	nuclear energy/Nuclear energy	nuclear energy|peaceful uses of nuclear energy	năng lượng nguyên tử|năng lượng hạt nhân|sử dụng năng lượng nguyên tử vì mục đích hòa bình|điện hạt nhân
    subject	oil and gas/Oil and gas	oil and gas	dầu khí
    subject	electricity/Electricity	electricity|power	điện lực|mua bán điện|điện
    subject	minerals/Minerals	minerals|mining	khoáng sản
    subject	critical minerals/Critical minerals	critical minerals	khoáng sản thiết yếu|khoáng sản quan trọng
    subject	environment/Environmental	environment|environmental protection	môi trường|bảo vệ môi trường
    subject	climate change/Climate change	climate change	biến đổi khí hậu|ứng phó với biến đổi khí hậu|ứng phó biến đổi khí hậu
    subject	natural resources	natural resources	tài nguyên thiên nhiên
    subject	water resources	water resources	tài nguyên nước
    subject	defence/Defence	defence|defense	quốc phòng
    subject	basic principles guiding the settlement of sea issues	basic principles guiding the settlement of sea issues|basic principles guiding the settlement of maritime issues	những nguyên tắc cơ bản chỉ đạo giải quyết vấn đề trên biển|các nguyên tắc cơ bản chỉ đạo giải quyết vấn đề trên biển|nguyên tắc cơ bản chỉ đạo giải quyết vấn đề trên biển
    subject	border demarcation/Border demarcation	border demarcation	hoạch định biên giới|hoạch định biên giới quốc gia|phân giới cắm mốc
    subject	concessional loans	-	vay ưu đãi|vay ưu đãi bổ sung|tín dụng ưu đãi
    subject	military-technical cooperation/Military-technical cooperation/military-technical cooperation	military-technical cooperation	hợp tác kỹ thuật quân sự|hợp tác quân sự kỹ thuật|hợp tác kỹ thuật - quân sự|hợp tác quân sự - kỹ thuật|kỹ thuật quân sự
    subject	humanitarian aid/Humanitarian aid	humanitarian aid	viện trợ nhân đạo|cứu trợ nhân đạo
    subject	search for remains	-	tìm kiếm, quy tập hài cốt|tìm kiếm và quy tập hài cốt|quy tập hài cốt|tìm kiếm hài cốt
    subject	refugee resettlement	refugee resettlement	tái định cư người tị nạn
    subject	readmission	readmission	nhận trở lại công dân|nhận trở lại
    subject	recognition of qualifications	-	công nhận trình độ
    subject	fishing/Fishing	fishing	đánh bắt cá|đánh cá|nghề cá chung
    subject	water/Water	-	nguồn nước|chia sẻ nguồn nước
    subject	supply of rice	rice supply	cung cấp gạo|xuất khẩu gạo
    subject	defence cooperation/Defence cooperation/defence	defence cooperation|defense cooperation	hợp tác quốc phòng
    subject	defence industry/Defence industry	defence industry|defense industry	công nghiệp quốc phòng
    subject	mutual defence/Mutual defence	mutual defence|mutual defense	phòng thủ chung|phòng thủ tương hỗ
    subject	military/Military	military	quân sự
    subject	military cooperation/Military cooperation/military cooperation	military cooperation	hợp tác quân sự
    subject	security/Security	security	an ninh
    subject	cyber security/Cyber security	cybersecurity|cyber security	an ninh mạng|an toàn thông tin
    subject	crime prevention/Crime prevention	crime prevention|combating crime|crime	phòng chống tội phạm|phòng, chống tội phạm|đấu tranh phòng chống tội phạm|phòng chống tội phạm xuyên quốc gia|phòng, chống tội phạm xuyên quốc gia
    subject	drug control	drug control	phòng chống ma túy|kiểm soát ma túy|phòng, chống ma túy
    subject	human trafficking	human trafficking|trafficking in persons	phòng chống buôn bán người|phòng, chống mua bán người|phòng chống mua bán người
    subject	search and rescue/Search and rescue	search and rescue	tìm kiếm cứu nạn|tìm kiếm cứu hộ|tìm kiếm và cứu nạn
    subject	maritime cooperation/Maritime cooperation/maritime cooperation	maritime cooperation	hợp tác trên biển|hợp tác hàng hải|hợp tác biển
    subject	maritime transport/Maritime transport	maritime transport|shipping	vận tải biển|hàng hải
    subject	air services/Air services	air services|air transport|aviation	vận tải hàng không|hàng không|dịch vụ hàng không|vận chuyển hàng không
    subject	road transport/Road transport	road transport	vận tải đường bộ
    subject	railway/Railway	railway|rail	đường sắt
    subject	transport/Transport	transport|transportation	vận tải|giao thông vận tải|giao thông
    subject	infrastructure/Infrastructure	infrastructure	cơ sở hạ tầng|hạ tầng|kết cấu hạ tầng
    subject	urban development	urban development	phát triển đô thị|đô thị
    subject	science and technology/Science and technology	science and technology|scientific and technological cooperation	khoa học và công nghệ|khoa học công nghệ|khoa học - công nghệ|khoa học kỹ thuật|hợp tác khoa học và công nghệ|hợp tác khoa học công nghệ
    subject	technology/Technology	technology	công nghệ
    subject	innovation/Innovation	innovation	đổi mới sáng tạo
    subject	digital transformation/Digital transformation	digital transformation	chuyển đổi số
    subject	digital economy/Digital economy	digital economy	kinh tế số
    subject	green economy/Green economy	green economy	kinh tế xanh
    subject	artificial intelligence	artificial intelligence|AI	trí tuệ nhân tạo
    subject	semiconductors	semiconductors	bán dẫn|chất bán dẫn
    subject	information and communications	information and communications|information technology	thông tin và truyền thông|thông tin - truyền thông|công nghệ thông tin|công nghệ thông tin và truyền thông
    subject	information/Information	information	thông tin|báo chí
    subject	telecommunications	telecommunications	viễn thông
    subject	space/Space	space	vũ trụ|không gian
    subject	education/Education	education	giáo dục
    subject	education and training	education and training	giáo dục và đào tạo|giáo dục - đào tạo|giáo dục, đào tạo|giáo dục đào tạo
    subject	training/Training	training	đào tạo
    subject	diplomatic training	diplomatic training	đào tạo ngoại giao
    subject	vocational training	vocational training	đào tạo nghề|dạy nghề|giáo dục nghề nghiệp
    subject	human resources	human resources	nguồn nhân lực|phát triển nguồn nhân lực|đào tạo nguồn nhân lực
    subject	culture/Cultural	culture	văn hóa|văn hoá
    subject	cultural cooperation/Cultural cooperation/culture	cultural cooperation	hợp tác văn hóa|hợp tác văn hoá
    subject	cultural exchange/Cultural exchange	cultural exchange	trao đổi văn hóa|giao lưu văn hóa
    subject	sports/Sports	sports|sport	thể thao
    subject	arts	arts	nghệ thuật
    subject	tourism/Tourism	tourism	du lịch
    subject	health/Health	health	y tế
    subject	labour/Labour	labour|labor	lao động|hợp tác lao động
    subject	sending of workers	sending of workers	đưa người lao động|phái cử lao động|phái cử và tiếp nhận lao động|tiếp nhận lao động
    subject	social security/Social security	social security|social insurance	bảo hiểm xã hội|an sinh xã hội
    subject	finance/Financial	finance	tài chính
    subject	banking/Banking	banking	ngân hàng
    subject	customs/Customs	customs	hải quan|hợp tác hải quan
    subject	currency swap/Currency swap	currency swap	hoán đổi tiền tệ|hoán đổi ngoại tệ
    subject	tax/Tax	tax	thuế
    subject	payment	payment	thanh toán|thanh toán song phương
    subject	intellectual property	intellectual property	sở hữu trí tuệ
    subject	justice/Judicial	justice|judicial cooperation	tư pháp|pháp luật|hợp tác tư pháp|pháp luật và tư pháp
    subject	political consultation/Political consultation	political consultation|political consultations	tham vấn chính trị|tham khảo chính trị|cơ chế tham vấn chính trị|thiết lập cơ chế tham vấn chính trị|tham khảo chính trị thường niên
    subject	border/Border	border	biên giới
    subject	the land border	land border	biên giới trên đất liền|biên giới đất liền
    subject	border management	border management	quản lý biên giới|quy chế quản lý biên giới|quản lý biên giới và cửa khẩu biên giới
    subject	border gates	border gates	cửa khẩu|cửa khẩu biên giới
    subject	maritime delimitation	maritime delimitation|delimitation	phân định biển|phân định ranh giới|phân định vùng đặc quyền kinh tế|phân định vịnh Bắc Bộ
    subject	migration/Migration	migration	di cư|di cư và đi lại|người di cư|người nhập cư|nhập cư
    subject	consular affairs/Consular	consular	lãnh sự
    subject	development cooperation/Development cooperation	development cooperation	hợp tác phát triển
    subject	ODA loan	ODA loan|ODA loans	vốn vay ODA|khoản vay ODA|vay vốn ODA
    subject	security cooperation/Security cooperation	security cooperation	-
    subject	official development assistance	ODA	viện trợ phát triển|ODA|hỗ trợ phát triển
    subject	disaster management/Disaster management	disaster management|disaster relief	phòng chống thiên tai|quản lý thiên tai|giảm nhẹ thiên tai|ứng phó thiên tai
    subject	anti-corruption/Anti-corruption	anti-corruption	phòng chống tham nhũng|phòng, chống tham nhũng|thanh tra
    subject	anti-terrorism/Anti-terrorism	counterterrorism|counter-terrorism	chống khủng bố|phòng chống khủng bố
    subject	peacekeeping/Peacekeeping	peacekeeping	gìn giữ hòa bình
    subject	war legacies	war legacies	khắc phục hậu quả chiến tranh
    subject	industry/Industrial	industry	công nghiệp
    subject	supporting industries	-	công nghiệp hỗ trợ
    subject	industrial parks	industrial parks	khu công nghiệp
    subject	small and medium enterprises	small and medium enterprises|SMEs	doanh nghiệp nhỏ và vừa
    subject	halal	halal	Halal
    subject	housing	housing	nhà ở
    subject	youth/Youth	youth	thanh niên
    subject	women	women	phụ nữ
    subject	ethnic affairs	-	dân tộc|công tác dân tộc
    subject	parliamentary cooperation/Parliamentary cooperation/parliamentary cooperation	parliamentary cooperation	hợp tác nghị viện|hợp tác giữa hai Quốc hội
    subject	exchange of information	information exchange|exchange of information	trao đổi thông tin
    subject	classified information	classified information	bảo vệ thông tin mật|thông tin mật|trao đổi và bảo vệ lẫn nhau thông tin mật
    subject	carbon credits	carbon credits	tín chỉ carbon|tín chỉ các-bon
    subject	ceasefire/Ceasefire	ceasefire|cease-fire	ngừng bắn
    subject	peace/Peace	peace	hòa bình|hoà bình
    subject	nuclear weapons	-	vũ khí hạt nhân
    subject	hotline	hotline	đường dây nóng
    subject	twinning	twinning|sister city	kết nghĩa
    subject	public debt management	-	quản lý nợ công|nợ công
    subject	green shipping	-	vận tải biển xanh
    subject	green transition/Green transition	green transition	chuyển đổi xanh
    subject	green growth/Green growth	green growth	tăng trưởng xanh
    subject	clean energy/Clean energy	clean energy	năng lượng sạch|năng lượng xanh
    subject	energy transition/Energy transition	energy transition	chuyển dịch năng lượng|chuyển đổi năng lượng
    subject	hydrogen/Hydrogen	hydrogen|hydro xanh|hydrogen	hydrogen
    subject	wind power/Wind power	wind power|offshore wind	điện gió|điện gió ngoài khơi
    subject	liquefied natural gas	LNG|LNG	khí tự nhiên hóa lỏng|khí hóa lỏng|LNG
    subject	coal/Coal	coal|than	than đá|mua bán than
    subject	film/Film	film|phim	điện ảnh
    subject	broadcasting	broadcasting	phát thanh truyền hình|phát thanh - truyền hình|phát thanh và truyền hình|truyền hình
    subject	news exchange	news exchange	thông tấn|trao đổi tin tức
    subject	press/Press	press|media	hợp tác báo chí
    subject	archives/Archives	archives	lưu trữ
    subject	statistics/Statistics	statistics	thống kê
    subject	standards/Standards	standards	tiêu chuẩn|tiêu chuẩn đo lường chất lượng|đo lường
    subject	recognition of degrees	-	công nhận văn bằng|công nhận bằng cấp|công nhận lẫn nhau về văn bằng
    subject	driving licences	-	giấy phép lái xe|công nhận giấy phép lái xe
    subject	durian exports	-	sầu riêng|xuất khẩu sầu riêng
    subject	agricultural products	agricultural products	nông sản|hàng nông sản|xuất khẩu nông sản
    subject	livestock	livestock	chăn nuôi
    subject	coffee	coffee	cà phê
    subject	rubber	rubber|cao su	-
    subject	textiles	textiles	dệt may
    subject	pharmaceuticals	pharmaceuticals	dược phẩm|dược
    subject	medical equipment	medical equipment	thiết bị y tế|trang thiết bị y tế
    subject	vaccines	vaccines|vaccine	vắc xin|vaccine
    subject	logistics/Logistics	logistics|logistics	hậu cần|logistics
    subject	mutual logistics support	mutual logistics support	hỗ trợ hậu cần lẫn nhau|hỗ trợ hậu cần
    subject	coast guard cooperation/Coast guard cooperation	coast guard cooperation	cảnh sát biển|hợp tác cảnh sát biển|hợp tác giữa lực lượng cảnh sát biển
    subject	joint patrols	joint patrols	tuần tra chung
    subject	military medicine	-	quân y
    subject	defence equipment and technology transfer	transfer of defence equipment and technology	chuyển giao thiết bị và công nghệ quốc phòng|chuyển giao thiết bị quốc phòng
    subject	meteorology	meteorology	khí tượng thủy văn|khí tượng
    subject	biodiversity	biodiversity	đa dạng sinh học
    subject	competition/Competition	competition	cạnh tranh
    subject	consumer protection/Consumer protection	consumer protection	bảo vệ người tiêu dùng|bảo vệ quyền lợi người tiêu dùng
    subject	cross-border payments	cross-border payments|QR payments	thanh toán xuyên biên giới|thanh toán QR|kết nối thanh toán|thanh toán bán lẻ xuyên biên giới
    subject	securities	securities	chứng khoán
    subject	insurance/Insurance	insurance	bảo hiểm
    subject	audit/Audit	audit	kiểm toán
    subject	money laundering	money laundering	chống rửa tiền|phòng chống rửa tiền
    subject	child adoption	adoption	nuôi con nuôi|hợp tác nuôi con nuôi
    subject	trade unions	trade unions	công đoàn
    subject	gender equality	gender equality	bình đẳng giới
    subject	religion/Religious	religious affairs	tôn giáo
    subject	training of officials	-	đào tạo cán bộ|bồi dưỡng cán bộ|đào tạo, bồi dưỡng cán bộ
    subject	Vietnamese language teaching	-	dạy tiếng Việt|giảng dạy tiếng Việt
    subject	local cooperation/Local cooperation	local cooperation	hợp tác địa phương|hợp tác giữa các địa phương
    subject	people-to-people exchange	people-to-people exchange	giao lưu nhân dân|trao đổi nhân dân
    subject	strategic dialogue	strategic dialogue	đối thoại chiến lược
    subject	dialogue mechanism	-	cơ chế đối thoại|đối thoại chính sách
    subject	party cooperation	-	hợp tác giữa hai Đảng|hợp tác giữa hai đảng
    subject	supply chains	supply chains|supply chain	chuỗi cung ứng
    subject	investment promotion	investment promotion	xúc tiến đầu tư
    subject	trade promotion	trade promotion	xúc tiến thương mại
    subject	tourism promotion	tourism promotion	xúc tiến du lịch
    subject	e-commerce/E-commerce	e-commerce	thương mại điện tử
    subject	startups	startups	khởi nghiệp|khởi nghiệp sáng tạo
    subject	data/Data	data	dữ liệu|trung tâm dữ liệu
    subject	5G	5G	5G
    subject	smart cities	smart cities	thành phố thông minh|đô thị thông minh|xây dựng thành phố thông minh
    subject	e-government	e-government	chính phủ điện tử|chính phủ số
    subject	satellites	satellite	vệ tinh
    subject	nuclear safety	nuclear safety	an toàn hạt nhân|an toàn bức xạ
    subject	rare earths	rare earths	đất hiếm
    subject	seaports/Seaports	ports	cảng biển|cảng
    subject	highways	highways	đường cao tốc|cao tốc
    subject	metro lines	-	đường sắt đô thị|tàu điện ngầm
    subject	railway connection	-	kết nối đường sắt
    subject	tourism and culture	-	văn hóa và du lịch|văn hóa, thể thao và du lịch
    subject	culture, arts and sports	-	văn hóa, nghệ thuật và thể thao
    subject	seasonal workers	seasonal workers	lao động thời vụ
    subject	working holiday	working holiday	kỳ nghỉ kết hợp làm việc|lao động kết hợp kỳ nghỉ|chương trình lao động kết hợp kỳ nghỉ
    subject	students exchange	student exchange	trao đổi sinh viên
    subject	scholarships	scholarships	học bổng
    subject	agricultural quarantine	-	kiểm dịch động thực vật|kiểm dịch động vật
    subject	IUU fishing	IUU fishing	chống khai thác IUU|đánh bắt bất hợp pháp
    subject	marine environment	marine environment	môi trường biển
    subject	exclusive economic zone delimitation	-	phân định vùng đặc quyền kinh tế và thềm lục địa
    subject	maritime security/Maritime security	maritime security	an ninh hàng hải|an ninh biển
    subject	mine clearance	mine action	rà phá bom mìn|khắc phục hậu quả bom mìn
    subject	agent orange remediation	dioxin remediation	tẩy độc dioxin|xử lý dioxin
    subject	prisoner exchange/Prisoner exchange	prisoner exchange|prisoner swap	trao đổi tù nhân|trao đổi tù binh
    subject	arms control/Arms control	arms control	kiểm soát vũ khí
    subject	intelligence sharing	intelligence sharing|intelligence-sharing	chia sẻ thông tin tình báo
    subject	reciprocal trade/Reciprocal trade	reciprocal trade	thương mại đối ứng
    subject	taxation/Tax	taxation	thuế quan
    subject	grain exports	grain exports	xuất khẩu ngũ cốc
    subject	military bases	military bases	căn cứ quân sự
    subject	status of forces	status of forces	quy chế lực lượng
    subject	special and strategic relations	-	quan hệ đặc biệt và chiến lược
    """#
}
