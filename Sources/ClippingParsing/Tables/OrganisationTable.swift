/// Organisations by their names in both languages.
///
/// One line each: kind (`body` international, `party`, `state` an organ of a state, `company`,
/// `armed` a movement under arms, `source` news media), country or `-`, abbreviation or `-`,
/// English names, Vietnamese names; the first name of the text's language is the one shown.
///
/// Sources: UN System Chart; Yearbook of International Organizations; the members' own sites for
/// parties and state organs; Vietnamese names as the Vietnam News Agency writes them.
enum OrganisationTable {
  static let lines = #"""
    body	-	UN	United Nations|the UN|UN|U.N.	Liên hợp quốc|Liên Hợp Quốc|Liên Hiệp Quốc|Liên hiệp quốc|LHQ
    body	-	UNSC	UN Security Council|United Nations Security Council|Security Council|UNSC	Hội đồng Bảo an Liên hợp quốc|Hội đồng Bảo an|HĐBA LHQ|HĐBA
    body	-	UNGA	UN General Assembly|United Nations General Assembly|UNGA	Đại hội đồng Liên hợp quốc|Đại hội đồng LHQ
    body	-	UNHRC	UN Human Rights Council|Human Rights Council|United Nations Human Rights Council	Hội đồng Nhân quyền Liên hợp quốc|Hội đồng Nhân quyền
    body	-	ECOSOC	Economic and Social Council|ECOSOC	Hội đồng Kinh tế và Xã hội Liên hợp quốc
    body	-	UNESCO	UNESCO|Unesco	UNESCO|Tổ chức Giáo dục, Khoa học và Văn hóa
    body	-	UNICEF	UNICEF|UN Children's Fund	Quỹ Nhi đồng Liên hợp quốc|UNICEF
    body	-	UNDP	UN Development Programme|UNDP	Chương trình Phát triển Liên hợp quốc|UNDP
    body	-	UNEP	UN Environment Programme|UNEP	Chương trình Môi trường Liên hợp quốc
    body	-	UNHCR	UNHCR|UN Refugee Agency	Cao ủy Liên hợp quốc về người tị nạn|UNHCR
    body	-	UNFPA	UNFPA	Quỹ Dân số Liên hợp quốc
    body	-	UNCTAD	UNCTAD	Hội nghị Liên hợp quốc về Thương mại và Phát triển
    body	-	UNRWA	UNRWA	Cơ quan Cứu trợ và Việc làm của Liên hợp quốc cho người tị nạn Palestine
    body	-	UNODC	UNODC	Cơ quan Phòng chống ma túy và tội phạm của Liên hợp quốc
    body	-	UNIDO	UNIDO	Tổ chức Phát triển Công nghiệp Liên hợp quốc
    body	-	UN Women	UN Women	-
    body	-	ESCAP	ESCAP	Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương
    body	-	WFP	World Food Programme|World Food Program|WFP	Chương trình Lương thực Thế giới
    body	-	WHO	World Health Organization|World Health Organisation|WHO	Tổ chức Y tế thế giới|Tổ chức Y tế Thế giới
    body	-	WTO	World Trade Organization|World Trade Organisation|WTO	Tổ chức Thương mại thế giới|Tổ chức Thương mại Thế giới
    body	-	FAO	Food and Agriculture Organization|FAO	Tổ chức Lương thực và Nông nghiệp Liên hợp quốc|Tổ chức Nông lương Liên hợp quốc
    body	-	ILO	International Labour Organization|International Labor Organization|ILO	Tổ chức Lao động quốc tế
    body	-	IOM	International Organization for Migration|IOM	Tổ chức Di cư quốc tế
    body	-	IMO	International Maritime Organization	Tổ chức Hàng hải quốc tế
    body	-	ICAO	International Civil Aviation Organization|ICAO	Tổ chức Hàng không dân dụng quốc tế
    body	-	IAEA	International Atomic Energy Agency|IAEA	Cơ quan Năng lượng nguyên tử quốc tế|Cơ quan Năng lượng Nguyên tử quốc tế
    body	-	ICJ	International Court of Justice|ICJ	Tòa án Công lý quốc tế|Tòa án Công lý Quốc tế
    body	-	ICC	International Criminal Court|ICC	Tòa án Hình sự quốc tế|Tòa Hình sự quốc tế
    body	-	PCA	Permanent Court of Arbitration	Tòa Trọng tài thường trực
    body	-	ITLOS	ITLOS	Tòa án Quốc tế về Luật Biển
    body	-	IMF	International Monetary Fund|IMF	Quỹ Tiền tệ quốc tế|Quỹ Tiền tệ Quốc tế
    body	-	WB	World Bank|WB	Ngân hàng Thế giới|Ngân hàng thế giới
    body	-	ADB	Asian Development Bank|ADB	Ngân hàng Phát triển châu Á|Ngân hàng Phát triển Châu Á
    body	-	AIIB	Asian Infrastructure Investment Bank|AIIB	Ngân hàng Đầu tư Cơ sở hạ tầng châu Á|Ngân hàng Đầu tư hạ tầng châu Á
    body	-	EBRD	European Bank for Reconstruction and Development|EBRD	Ngân hàng Tái thiết và Phát triển châu Âu
    body	-	IFC	International Finance Corporation	Công ty Tài chính quốc tế
    body	-	JBIC	JBIC|Japan Bank for International Cooperation	Ngân hàng Hợp tác quốc tế Nhật Bản
    state	JP	JICA	JICA|Japan International Cooperation Agency	Cơ quan Hợp tác quốc tế Nhật Bản
    state	KR	KOICA	KOICA	Cơ quan Hợp tác quốc tế Hàn Quốc
    state	US	USAID	USAID|U.S. Agency for International Development	Cơ quan Phát triển quốc tế Hoa Kỳ|Cơ quan Phát triển quốc tế Mỹ
    body	-	ASEAN	ASEAN|Asean|Association of Southeast Asian Nations	Hiệp hội các quốc gia Đông Nam Á|Hiệp hội các nước Đông Nam Á|ASEAN
    body	-	AIPA	AIPA	Hội đồng Liên nghị viện ASEAN
    body	-	ASEAN+3	ASEAN Plus Three|ASEAN+3	ASEAN+3|ASEAN +3
    body	-	ARF	ASEAN Regional Forum	Diễn đàn khu vực ASEAN|Diễn đàn Khu vực ASEAN
    body	-	EAS	East Asia Summit	Hội nghị Cấp cao Đông Á
    body	-	APEC	Asia-Pacific Economic Cooperation|APEC|Apec	APEC|Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương
    body	-	ASEM	Asia-Europe Meeting|ASEM	Diễn đàn hợp tác Á - Âu|Diễn đàn Hợp tác Á-Âu|ASEM
    body	-	EU	European Union|the EU|EU	Liên minh châu Âu|Liên minh Châu Âu|EU
    body	-	EC	European Commission	Ủy ban châu Âu|Ủy ban Châu Âu
    body	-	EP	European Parliament	Nghị viện châu Âu|Nghị viện Châu Âu
    body	-	-	European Council	Hội đồng châu Âu|Hội đồng Châu Âu
    body	-	ECB	European Central Bank|ECB	Ngân hàng Trung ương châu Âu
    body	-	NATO	NATO|Nato|North Atlantic Treaty Organization	Tổ chức Hiệp ước Bắc Đại Tây Dương|NATO
    body	-	OSCE	OSCE	Tổ chức An ninh và Hợp tác châu Âu
    body	-	OECD	OECD|Organisation for Economic Co-operation and Development	Tổ chức Hợp tác và Phát triển Kinh tế
    body	-	OPEC	OPEC|Opec	Tổ chức các nước xuất khẩu dầu mỏ|Tổ chức Các nước Xuất khẩu Dầu mỏ|OPEC
    body	-	IEA	International Energy Agency|IEA	Cơ quan Năng lượng quốc tế
    body	-	AU	African Union	Liên minh châu Phi
    body	-	AL	Arab League|League of Arab States	Liên đoàn Arab|Liên đoàn Ả Rập
    body	-	OIC	Organisation of Islamic Cooperation|Organization of Islamic Cooperation	Tổ chức Hợp tác Hồi giáo
    body	-	GCC	Gulf Cooperation Council|GCC	Hội đồng Hợp tác vùng Vịnh|Hội đồng Hợp tác Vùng Vịnh
    body	-	OAS	Organization of American States	Tổ chức các quốc gia châu Mỹ|Tổ chức Các quốc gia châu Mỹ
    body	-	CELAC	CELAC	Cộng đồng các quốc gia Mỹ Latinh và Caribe
    body	-	MERCOSUR	Mercosur|MERCOSUR	Khối Thị trường chung Nam Mỹ|Thị trường chung Nam Mỹ
    body	-	CARICOM	CARICOM	Cộng đồng Caribe
    body	-	PA	Pacific Alliance	Liên minh Thái Bình Dương
    body	-	PIF	Pacific Islands Forum	Diễn đàn các đảo Thái Bình Dương|Diễn đàn Các đảo Thái Bình Dương
    body	-	ECOWAS	ECOWAS	Cộng đồng Kinh tế các quốc gia Tây Phi|Cộng đồng Kinh tế Tây Phi
    body	-	SADC	SADC	Cộng đồng Phát triển miền Nam châu Phi
    body	-	SCO	Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO	Tổ chức Hợp tác Thượng Hải
    body	-	CIS	Commonwealth of Independent States	Cộng đồng các quốc gia độc lập|Cộng đồng các Quốc gia Độc lập|SNG
    body	-	CSTO	CSTO	Tổ chức Hiệp ước an ninh tập thể
    body	-	EAEU	Eurasian Economic Union|EAEU	Liên minh Kinh tế Á - Âu|Liên minh Kinh tế Á-Âu|Liên minh kinh tế Á - Âu
    body	-	BRICS	BRICS	BRICS
    body	-	G7	G7|Group of Seven	Nhóm G7|G7|Nhóm các nước công nghiệp phát triển hàng đầu thế giới
    body	-	G20	G20|Group of 20|Group of Twenty	Nhóm G20|G20|Nhóm các nền kinh tế phát triển và mới nổi
    body	-	G77	G77|Group of 77	Nhóm G77|G77
    body	-	NAM	Non-Aligned Movement	Phong trào Không liên kết
    body	-	Quad	the Quad|Quad	Nhóm Bộ tứ|Bộ tứ
    body	-	AUKUS	AUKUS	AUKUS
    body	-	SAARC	SAARC	Hiệp hội Hợp tác khu vực Nam Á
    body	-	BIMSTEC	BIMSTEC	BIMSTEC
    body	-	MRC	Mekong River Commission	Ủy hội sông Mekong quốc tế|Ủy hội sông Mê Công quốc tế|Ủy hội sông Mê Công
    body	-	GMS	Greater Mekong Subregion	GMS|Tiểu vùng Mekong mở rộng|Tiểu vùng Mê Công mở rộng
    body	-	ACMECS	ACMECS	ACMECS
    body	-	CLV	CLV	CLV
    body	-	CLMV	CLMV	CLMV
    body	-	OIF	La Francophonie|Francophonie|International Organisation of La Francophonie	Tổ chức Quốc tế Pháp ngữ|Tổ chức quốc tế Pháp ngữ|Cộng đồng Pháp ngữ
    body	-	-	Commonwealth of Nations	Khối Thịnh vượng chung
    body	-	IPU	Inter-Parliamentary Union	Liên minh Nghị viện thế giới|Liên minh Nghị viện Thế giới
    body	-	WEF	World Economic Forum|WEF	Diễn đàn Kinh tế thế giới|Diễn đàn Kinh tế Thế giới
    body	-	ICRC	International Committee of the Red Cross|ICRC|Red Cross	Ủy ban Chữ thập đỏ quốc tế|Hội Chữ thập đỏ
    body	-	INTERPOL	Interpol|INTERPOL	Tổ chức Cảnh sát hình sự quốc tế|Interpol
    body	-	OPCW	OPCW	Tổ chức Cấm vũ khí hóa học
    body	-	FATF	FATF	Lực lượng Đặc nhiệm Tài chính
    body	-	WIPO	WIPO	Tổ chức Sở hữu trí tuệ thế giới
    body	-	WMO	World Meteorological Organization	Tổ chức Khí tượng thế giới
    body	-	UNWTO	UNWTO|UN Tourism	Tổ chức Du lịch thế giới
    body	-	FIFA	FIFA	Liên đoàn Bóng đá thế giới
    body	-	IOC	International Olympic Committee	Ủy ban Olympic quốc tế
    body	-	EFTA	European Free Trade Association	Hiệp hội Thương mại tự do châu Âu
    body	-	ISA	International Solar Alliance	Liên minh Năng lượng mặt trời quốc tế
    body	-	TTC	Trade and Technology Council|U.S.-EU Trade and Technology Council	Hội đồng Thương mại và Công nghệ
    party	VN	ĐCSVN	Communist Party of Vietnam|Communist Party of Viet Nam|CPV	Đảng Cộng sản Việt Nam
    party	CN	CPC	Communist Party of China|Chinese Communist Party|CPC|CCP	Đảng Cộng sản Trung Quốc
    party	LA	LPRP	Lao People's Revolutionary Party	Đảng Nhân dân Cách mạng Lào
    party	CU	PCC	Communist Party of Cuba	Đảng Cộng sản Cuba
    party	KP	WPK	Workers' Party of Korea	Đảng Lao động Triều Tiên
    party	KH	CPP	Cambodian People's Party	Đảng Nhân dân Campuchia
    party	SG	PAP	People's Action Party|PAP	Đảng Hành động nhân dân|Đảng Hành động Nhân dân|PAP
    party	JP	LDP	Liberal Democratic Party|LDP	Đảng Dân chủ Tự do
    party	JP	JCP	Japanese Communist Party	Đảng Cộng sản Nhật Bản
    party	RU	-	United Russia	Đảng Nước Nga thống nhất|Đảng Nước Nga Thống nhất
    party	RU	CPRF	Communist Party of the Russian Federation	Đảng Cộng sản Liên bang Nga
    party	US	-	Democratic Party|Democrats	Đảng Dân chủ
    party	US	GOP	Republican Party|Republicans	Đảng Cộng hòa
    party	GB	-	Conservative Party	Đảng Bảo thủ
    party	GB	-	Labour Party|Labor Party	Công đảng|Công Đảng
    party	IN	BJP	Bharatiya Janata Party|BJP	Đảng Bharatiya Janata
    party	MY	UMNO	UMNO	Tổ chức Dân tộc Mã Lai thống nhất
    party	DE	CDU	Christian Democratic Union|CDU	Liên minh Dân chủ Cơ đốc giáo
    party	DE	SPD	Social Democratic Party|SPD	Đảng Dân chủ Xã hội
    party	ZA	ANC	African National Congress|ANC	Đại hội Dân tộc Phi
    party	MZ	FRELIMO	FRELIMO	Đảng Frelimo
    party	TL	FRETILIN	FRETILIN	-
    state	VN	-	National Assembly of Vietnam	Quốc hội Việt Nam
    state	VN	-	Fatherland Front|Vietnam Fatherland Front	Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc
    state	VN	-	State Bank of Vietnam	Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước
    state	VN	VUFO	Vietnam Union of Friendship Organizations	Liên hiệp các tổ chức hữu nghị Việt Nam
    state	VN	VCCI	VCCI|Vietnam Chamber of Commerce and Industry	Phòng Thương mại và Công nghiệp Việt Nam|Liên đoàn Thương mại và Công nghiệp Việt Nam
    state	VN	-	Diplomatic Academy of Vietnam	Học viện Ngoại giao
    state	CN	NPC	National People's Congress	Đại hội Đại biểu Nhân dân toàn quốc|Nhân đại
    state	CN	CPPCC	Chinese People's Political Consultative Conference|CPPCC	Hội nghị Chính trị Hiệp thương nhân dân|Chính hiệp
    state	CN	-	State Council	Quốc vụ viện
    state	CN	PLA	People's Liberation Army|PLA	Quân Giải phóng Nhân dân Trung Quốc
    state	RU	-	State Duma|the Duma	Duma Quốc gia|Đuma Quốc gia
    state	RU	-	Federation Council	Hội đồng Liên bang Nga
    state	RU	-	Kremlin|the Kremlin	Điện Kremlin
    state	US	-	State Department|Department of State	Bộ Ngoại giao Mỹ|Bộ Ngoại giao Hoa Kỳ
    state	US	-	Pentagon|Department of Defense|Defense Department	Lầu Năm Góc|Bộ Quốc phòng Mỹ
    state	US	-	National Security Council	Hội đồng An ninh quốc gia|Hội đồng An ninh Quốc gia
    state	US	-	White House|the White House	Nhà Trắng
    state	US	USTR	USTR|U.S. Trade Representative	Đại diện Thương mại Mỹ|Văn phòng Đại diện Thương mại Mỹ
    state	US	CIA	CIA|Central Intelligence Agency	Cục Tình báo Trung ương Mỹ
    state	US	FBI	FBI	Cục Điều tra Liên bang
    state	US	Fed	Federal Reserve	Cục Dự trữ Liên bang Mỹ
    state	GB	-	House of Commons	Hạ viện Anh
    state	GB	-	Downing Street|10 Downing Street	Phố Downing
    state	PH	-	Malacañang|Malacañang Palace	Cung Malacañang
    state	FR	-	Élysée|Elysee Palace|Élysée Palace	Điện Élysée
    state	JP	-	National Diet	Quốc hội Nhật Bản
    state	JP	JETRO	JETRO	Tổ chức Xúc tiến thương mại Nhật Bản
    state	DE	-	Bundestag	Quốc hội Liên bang Đức
    state	TH	-	-	Hoàng gia Thái Lan
    armed	PS	-	Hamas	Hamas|Phong trào Hamas
    armed	LB	-	Hezbollah	Hezbollah
    armed	YE	-	Houthi|Houthis	Houthi
    armed	AF	-	Taliban	Taliban
    armed	-	IS	ISIS|ISIL|Islamic State	IS|Nhà nước Hồi giáo
    armed	-	-	Al-Qaeda|al-Qaeda|Al Qaeda	Al-Qaeda
    company	VN	PVN	Petrovietnam|PetroVietnam	Petrovietnam|PetroVietnam|Tập đoàn Dầu khí Việt Nam
    company	VN	-	Viettel	Viettel|Tập đoàn Viettel|Tập đoàn Viễn thông Viettel
    company	VN	EVN	EVN|Electricity of Vietnam	EVN|Tập đoàn Điện lực Việt Nam
    company	VN	-	Vietnam Airlines	Vietnam Airlines
    company	VN	-	Vietjet|VietJet	Vietjet|VietJet
    company	VN	-	Vingroup|VinFast	Vingroup|VinFast
    company	VN	FPT	FPT	FPT
    company	VN	-	TH Group	Tập đoàn TH
    company	VN	VSIP	Vietnam-Singapore Industrial Park|VSIP	Khu công nghiệp Việt Nam - Singapore|VSIP
    company	KR	-	Samsung	Samsung
    company	KR	-	Hyundai	Hyundai
    company	KR	-	LG	LG
    company	KR	SK	SK Group	Tập đoàn SK
    company	JP	-	Toyota	Toyota
    company	US	-	Boeing	Boeing
    company	US	-	Intel	Intel
    company	US	-	Apple	Apple
    company	US	-	Google	Google
    company	US	-	Nvidia|NVIDIA	Nvidia|NVIDIA
    company	FR	-	Airbus	Airbus
    company	CN	-	Huawei	Huawei
    company	RU	-	Gazprom	Gazprom
    company	RU	-	Rosneft	Rosneft
    company	RU	-	Zarubezhneft	Zarubezhneft
    company	RU	-	Rosatom	Rosatom
    company	-	-	Rusvietpetro	Rusvietpetro
    company	-	-	Vietsovpetro	Vietsovpetro
    company	SG	-	Sembcorp	Sembcorp
    company	SG	-	Temasek	Temasek
    source	VN	TTXVN	VNA|Vietnam News Agency	TTXVN|Thông tấn xã Việt Nam
    source	VN	VOV	VOV|Voice of Vietnam	VOV|Đài Tiếng nói Việt Nam
    source	VN	VTV	VTV	VTV|Đài Truyền hình Việt Nam
    source	VN	-	VietnamPlus|Vietnam Plus	VietnamPlus
    source	VN	VGP	VGP	VGP|Báo Chính phủ|Cổng Thông tin điện tử Chính phủ
    source	VN	BNG	-	BNG
    source	VN	-	Nhan Dan	Báo Nhân Dân|báo Nhân Dân
    source	VN	-	Tuoi Tre	Báo Tuổi Trẻ|báo Tuổi Trẻ
    source	VN	-	Thanh Nien	Báo Thanh Niên|báo Thanh Niên
    source	VN	-	VnExpress	VnExpress
    source	VN	-	Dan Tri	Dân trí|Dân Trí
    source	VN	-	Vietnamnet|VietNamNet	VietNamNet|Vietnamnet
    source	CN	-	Xinhua|Xinhua News Agency	Tân Hoa xã|Tân Hoa Xã|THX
    source	CN	-	Global Times	Thời báo Hoàn cầu|Hoàn Cầu thời báo
    source	CN	CCTV	CCTV	CCTV
    source	CN	-	People's Daily	Nhân dân Nhật báo
    source	HK	SCMP	South China Morning Post|SCMP	Bưu điện Hoa Nam Buổi sáng|SCMP
    source	DE	DW	Deutsche Welle	Đài tiếng nói Đức|Đài Tiếng nói nước Đức|Deutsche Welle
    source	GB	BBC	BBC	BBC
    source	GB	-	Reuters	Reuters
    source	GB	-	Financial Times	Financial Times
    source	GB	-	The Guardian|Guardian	The Guardian
    source	US	AP	Associated Press|AP	AP|Hãng tin AP
    source	US	CNN	CNN	CNN
    source	US	CNBC	CNBC	CNBC
    source	US	NBC	NBC|NBC News	NBC
    source	US	VOA	VOA|Voice of America	VOA
    source	US	RFA	RFA|Radio Free Asia	RFA
    source	US	-	Bloomberg	Bloomberg
    source	US	-	Fox News	Fox News
    source	US	-	New York Times|The New York Times	New York Times
    source	US	-	Washington Post|The Washington Post	Washington Post
    source	US	WSJ	Wall Street Journal	Wall Street Journal
    source	FR	AFP	AFP|Agence France-Presse	AFP
    source	FR	RFI	RFI	RFI
    source	DE	DPA	DPA	DPA
    source	RU	TASS	TASS|Tass	TASS|Hãng tin TASS
    source	RU	-	Sputnik	Sputnik
    source	RU	RIA	RIA Novosti|RIA	RIA Novosti
    source	RU	RT	RT	RT
    source	RU	-	Interfax	Interfax
    source	JP	-	Kyodo	Kyodo
    source	JP	NHK	NHK	NHK
    source	JP	-	Nikkei	Nikkei
    source	JP	-	Yomiuri	Yomiuri
    source	KR	-	Yonhap	Yonhap
    source	KP	KCNA	KCNA	KCNA|Hãng thông tấn trung ương Triều Tiên
    source	SG	CNA	Channel NewsAsia|CNA	Channel NewsAsia
    source	SG	-	Straits Times|The Straits Times	Straits Times
    source	MY	-	Bernama	Bernama
    source	ID	-	Antara	Antara
    source	QA	-	Al Jazeera|Al-Jazeera	Al Jazeera
    source	IR	IRNA	IRNA	IRNA
    source	TR	-	Anadolu	Anadolu
    source	EG	MENA	-	MENA
    source	LA	KPL	KPL	KPL
    source	CU	-	Prensa Latina	Prensa Latina
    source	-	EPA	EPA	EPA
    source	-	-	Getty Images|Getty	Getty Images
    """#
}
