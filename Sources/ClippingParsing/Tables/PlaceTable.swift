/// Towns, provinces, regions, seas, and names that hold a country's name but mean another thing.
///
/// One group a line: kind, country (`-` where none), names parted by `|`. Kinds: `province` and
/// `city` lie in the country; `region` and `sea` in none; `short` is
/// how a country is named beside another (`Việt - Hàn`); `not` is no place at all, listed so that the longest match takes the
/// country's name with it.
///
/// Sources: General Statistics Office of Vietnam (63 provinces of 2008, 34 of 2025); provinces of
/// China, states of the US, federal subjects and capitals of neighbours from ISO 3166-2; cities
/// that host summits and organisations from the lists of the UN, APEC, ASEAN, G7 and G20.
enum PlaceTable {
  static let lines = #"""
    province	VN	An Giang|Bà Rịa - Vũng Tàu|Bà Rịa|Vũng Tàu|Bắc Giang|Bắc Kạn|Bắc Cạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắc Lắc|Đắk Nông|Đắc Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái
    city	VN	Thành phố Hồ Chí Minh|TP Hồ Chí Minh|TP. Hồ Chí Minh|TP.HCM|TPHCM|TP HCM|Ho Chi Minh City|Sài Gòn|Saigon|Huế|Hue City|Hội An|Hạ Long|Nha Trang|Đà Lạt|Da Lat|Dalat|Phú Quốc|Phu Quoc|Vinh|Mỹ Tho|Quy Nhơn|Buôn Ma Thuột|Hữu Nghị Quan|Móng Cái|Tam Đảo|Mỹ Đình|Mỹ Sơn|Mỹ Lai|Mỹ Khê|Phú Mỹ|Chu Lai|Dung Quất|Cam Ranh|Trường Sa|Hoàng Sa|Côn Đảo|Lý Sơn|Cát Bà|Da Nang|Danang|Hai Phong|Can Tho|Quang Ninh|Ha Long|Nghi Sơn|Mỹ Xuân|Sa Pa|Sapa|Hà Tiên|Tân Sơn Nhất|Nội Bài|Ba Vì|Thủ Đức|Bình Thạnh|Tân Bình|Gò Vấp|Việt Trì|Thái Hòa|Nga Sơn|Mỹ Lộc|Mỹ Hào|Hàn Thuyên|Đức Hòa|Đức Thọ|Đức Phổ|Đức Cơ|Đức Trọng|Hoài Đức|Mỹ Đức|Ba Đình|Hoàn Kiếm
    not	-	sông Hàn|cầu sông Hàn|sông Đà|Hàn Mặc Tử|Pháp Vân|Pháp Loa|Thái Thịnh|Thái Hà|Thái Tổ|Thái Tông|Nhật Tân|Nhật Lệ|cầu Nhật Tân|Trung Hòa|Trung Kính|Trung Tự|Trung ương|Trung Bộ|Trung Trung Bộ|Nam Trung Bộ|Bắc Trung Bộ|Bắc Trung Nam|Trung Nguyên|Trung thu|Trung tâm|Trung tướng|Trung tá|Trung úy|Trung đoàn|Trung học|Trung bình|Chủ nhật|Chủ Nhật|Sinh nhật|Nhật ký|Nhật báo|Nhật Minh|Nhật Linh|Nhật Nam|Nhật Hạ|Anh hùng|Anh em|Anh chị|Anh ấy|Anh ta|Anh này|Anh chàng|Anh trai|Anh Đức|Anh Dũng|Anh Tuấn|Anh Tú|Anh Thư|Ý kiến|Ý thức|Ý tưởng|Ý nghĩa|Ý chí|Ý đồ|Ý định|Áo dài|Áo sơ mi|Áo vàng|Áo khoác|Áo thun|Đức Thánh|Đức Mẹ|Đức Phật|Đức Chúa|Đức Giáo hoàng|Đức cha|Đức Hồng y|Pháp luật|Pháp lệnh|Pháp lý|Pháp y|Pháp danh|Pháp hội|Pháp chế|Tư Pháp|Bỉ Ngạn|Việt kiều|Việt Dũng|Việt Hà|Việt Anh|Việt Hưng|Việt Bắc|Việt Minh|Việt Cộng|Việt Yên|Việt Á|Mỹ nhân|Mỹ thuật|Mỹ phẩm|Mỹ Tâm|Mỹ Linh|Mỹ Lệ|Mỹ Hạnh|Mỹ Dung|Mỹ Duyên|Hàn lâm|Hàn gắn|Nga My|Hằng Nga|Thiên Nga|Nga mi|Hòa bình|Hoà Bình|Úc Châu|Ấn phẩm|Ấn tượng|Ấn bản|Ấn hành|Lào xào|Đông Anh|Quân Anh|Hoàng Anh|Tuấn Anh|Ngọc Anh|Lan Anh|Kiều Anh|Hải Anh|Quỳnh Anh|Vân Anh|Phương Anh|Nhật Anh|Mai Anh|Hà Anh|Minh Anh|Đức Anh|Thế Anh|Việt Đức|Hoài Đức|Thái Sơn|Thái Dương|Thái tử|Thái tử Đảng|Thái cực|Thái Hậu|Thái thú|Thái độ|Thái An|Thái Học|Thái Phiên
    province	CN	Quảng Tây|Khu tự trị dân tộc Choang Quảng Tây|Guangxi|Vân Nam|Yunnan|Quảng Đông|Guangdong|Phúc Kiến|Fujian|Hải Nam|Hainan|Tứ Xuyên|Sichuan|Hồ Nam|Hunan|Hồ Bắc|Hubei|Sơn Đông|Shandong|Sơn Tây|Shanxi|Giang Tô|Jiangsu|Chiết Giang|Zhejiang|An Huy|Anhui|Giang Tây|Jiangxi|Hà Bắc|Hebei|Henan|Quý Châu|Guizhou|Cam Túc|Gansu|Thanh Hải|Qinghai|Liêu Ninh|Liaoning|Cát Lâm|Jilin|Hắc Long Giang|Heilongjiang|Nội Mông|Inner Mongolia|Tân Cương|Xinjiang|Tây Tạng|Tibet|Ninh Hạ|Ningxia|Thiểm Tây|Shaanxi
    city	CN	Thượng Hải|Shanghai|Quảng Châu|Guangzhou|Thâm Quyến|Shenzhen|Nam Ninh|Nanning|Côn Minh|Kunming|Trùng Khánh|Chongqing|Thiên Tân|Tianjin|Vũ Hán|Wuhan|Hàng Châu|Hangzhou|Nam Kinh|Nanjing|Thành Đô|Chengdu|Tây An|Xi'an|Hạ Môn|Xiamen|Thanh Đảo|Qingdao|Đại Liên|Dalian|Bác Ngao|Boao|Trung Nam Hải|Zhongnanhai|Đại lễ đường Nhân dân|Điếu Ngư Đài|Diaoyutai|Hà Khẩu|Bằng Tường|Đông Hưng|Quế Lâm|Guilin|Pengshui
    province	US	California|Texas|Florida|New York|Hawaii|Alaska|Virginia|West Virginia|Pennsylvania|Ohio|Michigan|Illinois|Massachusetts|New Jersey|North Carolina|South Carolina|Arizona|Colorado|Oregon|Nevada|Minnesota|Wisconsin|Maryland|Louisiana|Tennessee|Kentucky|Alabama|Mississippi|Arkansas|Oklahoma|Kansas|Missouri|Iowa|Nebraska|Utah|Idaho|Montana|Wyoming|North Dakota|South Dakota|New Mexico|Connecticut|Rhode Island|New Hampshire|Vermont|Maine|Delaware|Indiana|New England|Bắc Carolina|Nam Carolina
    city	US	New York City|Los Angeles|San Francisco|Chicago|Boston|Seattle|Houston|Dallas|Atlanta|Philadelphia|Pittsburgh|Honolulu|San Diego|Las Vegas|Miami|Camp David|Silicon Valley|Thung lũng Silicon|Detroit|Palm Beach|Sunnylands|Pearl Harbor|Trân Châu Cảng|Annapolis|New Orleans|Denver|Phoenix|Cleveland|Milwaukee
    city	JP	Osaka|Hiroshima|Nagasaki|Kyoto|Nagoya|Yokohama|Fukuoka|Fukushima|Okinawa|Hokkaido|Sapporo|Kobe|Kanagawa|Ise-Shima|Aichi|Gunma
    city	KR	Busan|Pusan|Incheon|Daegu|Gyeongju|Jeju|Daejeon|Gwangju|Gyeonggi|Nhà Xanh|Blue House|Ulsan|Suwon
    city	IN	Mumbai|Bangalore|Bengaluru|Chennai|Kolkata|Hyderabad|Goa|Gujarat|Kashmir|Varanasi
    city	RU	Saint Petersburg|St. Petersburg|St Petersburg|Vladivostok|Sochi|Kazan|Tatarstan|Chechnya|Viễn Đông Nga|Siberia|Ufa|Nizhny Novgorod|Sankt Peterburg|Xanh Pê-téc-bua|Kaliningrad|Kuril
    city	AU	Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|New South Wales|Queensland|Victoria|Bang Victoria
    city	CA	Toronto|Vancouver|Montreal|Quebec|Québec|Alberta|Ontario|British Columbia|Charlevoix|Kananaskis|Whistler
    city	DE	Hamburg|Munich|München|Frankfurt|Bonn|Dresden|Leipzig|Hannover|Hanover|Bavaria|Bayern|Hessen|Saxony|Cologne|Düsseldorf|Stuttgart|Heiligendamm
    city	FR	Marseille|Lyon|Strasbourg|Nice|Biarritz|Versailles|Toulouse|Bordeaux|Normandy|Normandie|Cannes|Évian
    city	CH	Geneva|Genève|Giơ-ne-vơ|Geneve|Davos|Zurich|Lausanne|Basel|Montreux
    city	IT	Milan|Venice|Naples|Sicily|Taormina|Florence|Turin|Bologna|Puglia
    city	ES	Barcelona|Seville|Catalonia|Catalunya|Valencia
    city	GB	Glasgow|Edinburgh|Manchester|Liverpool|Birmingham|Oxford|Cambridge|Cardiff|Belfast|Cornwall|Salisbury|Carbis Bay
    city	NL	Rotterdam|Maastricht|Eindhoven
    city	BE	Antwerp|Ghent|Flanders|Wallonia
    city	AT	Salzburg|Graz
    city	PL	Krakow|Gdansk|Katowice|Rzeszow
    city	UA	Crimea|Donbass|Donbas|Donetsk|Luhansk|Lugansk|Kharkiv|Odessa|Odesa|Mariupol|Kherson|Zaporizhzhia|Bakhmut
    city	TR	Istanbul|Antalya|Izmir
    city	EG	Sharm el-Sheikh|Alexandria|Suez
    city	AE	Dubai|Sharjah
    city	SA	Jeddah|Mecca|Medina|NEOM
    city	IL	Haifa|Tel Aviv-Yafo
    city	PS	Gaza|Dải Gaza|Gaza Strip|Bờ Tây|West Bank|Rafah
    city	SY	Aleppo|Idlib|Raqqa|Homs
    city	IQ	Mosul|Erbil|Kirkuk|Basra
    city	ZA	Johannesburg|Durban|Sandton
    city	NG	Lagos
    city	KE	Mombasa
    city	TZ	Zanzibar
    city	MA	Casablanca|Marrakech|Marrakesh
    city	BR	Rio de Janeiro|Sao Paulo|São Paulo|Belém|Fortaleza
    city	AR	Mendoza|Rosario
    city	MX	Cancun|Los Cabos|Guadalajara|Monterrey|Tijuana
    city	CO	Cartagena|Medellin
    city	PE	Cusco|Arequipa|Chancay
    city	CL	Valparaiso|Valparaíso
    city	ID	Bali|Surabaya|Bandung|Bogor|Labuan Bajo|Sumatra|Java|Natuna|Papua|Nusantara
    city	MY	Langkawi|Penang|Johor|Sabah|Sarawak|Malacca|Putra Jaya
    city	TH	Pattaya|Chiang Mai|Phuket|Chonburi|Hua Hin|Udon Thani|Nakhon Phanom|Khon Kaen|Ayutthaya|Ubon Ratchathani
    city	PH	Cebu|Davao|Mindanao|Clark|Subic|Marawi|Luzon|Palawan
    city	KH	Siem Reap|Sihanoukville|Kampong Cham|Svay Rieng|Ratanakiri|Takeo|Preah Vihear|Xiêm Riệp|Kandal|Kampot
    city	LA	Luang Prabang|Luông Pha Băng|Luang Phrabang|Savannakhet|Champasak|Champassak|Pakse|Xiengkhouang|Xiêng Khoảng|Hủa Phăn|Houaphan|Khammouane|Attapeu|Sekong|Bolikhamxay|Udomxay|Phongsaly|Xayaboury|Salavan|Sê Kông
    city	MM	Yangon|Rangoon|Mandalay|Rakhine
    city	BD	Cox's Bazar|Chittagong
    city	PK	Karachi|Lahore|Gwadar
    city	KZ	Almaty
    city	UZ	Samarkand|Bukhara
    city	NZ	Auckland|Christchurch|Queenstown
    city	FI	Tampere
    city	DK	Aarhus
    city	CZ	Brno|Karlovy Vary
    city	SK	Kosice
    city	BY	Brest
    city	BG	Varna
    city	RO	Constanta
    city	GR	Crete|Piraeus
    city	PT	Porto|Oporto
    city	IE	Cork
    city	CU	Santiago de Cuba|Guantanamo|Mariel|Artemisa
    city	AO	Benguela
    region	-	châu Á - Thái Bình Dương|Châu Á - Thái Bình Dương|châu Á|Châu Á|châu Âu|Châu Âu|châu Phi|Châu Phi|châu Mỹ|Châu Mỹ|châu Úc|Châu Úc|châu Đại Dương|Đông Nam Á|Đông Bắc Á|Nam Á|Trung Á|Tây Á|Đông Á|Bắc Phi|Tây Phi|Đông Phi|Sừng châu Phi|Trung Đông|Cận Đông|Mỹ Latinh|Mỹ La tinh|Mỹ La-tinh|Châu Mỹ Latinh|Bắc Mỹ|Nam Mỹ|Trung Mỹ|Đông Âu|Tây Âu|Bắc Âu|Nam Âu|Trung Âu|Trung và Đông Âu|Ấn Độ Dương - Thái Bình Dương|Ấn Độ Dương|Ấn Độ-Thái Bình Dương|Thái Bình Dương|Đại Tây Dương|Bắc Đại Tây Dương|Bắc Băng Dương|Bắc Cực|Vùng Vịnh|vùng Vịnh|Balkan|Tây Balkan|Sahel|Bán đảo Triều Tiên|bán đảo Triều Tiên|Bán đảo Đông Dương|Đông Dương|Baltic|Caribe|Caribbean|Kavkaz|Caucasus|Asia-Pacific|Asia Pacific|Asia|Europe|Africa|Latin America|North America|South America|Central America|Middle East|Southeast Asia|South-east Asia|South East Asia|Northeast Asia|East Asia|South Asia|Central Asia|Western Europe|Eastern Europe|Indo-Pacific|Pacific|Atlantic|Indian Ocean|Arctic|Antarctica|Korean Peninsula|Korean peninsula|Western Balkans|Balkans|Eurasia|Oceania|the Gulf|Persian Gulf|Horn of Africa|North Africa|West Africa|East Africa|Southern Africa|sub-Saharan Africa|Sub-Saharan Africa|Western Hemisphere|Ấn-Thái Bình Dương|Ấn Độ - Thái Bình Dương|Á - Âu|Á-Âu|Tiểu vùng Mekong|Tam giác phát triển|khu vực Tam giác phát triển Campuchia - Lào - Việt Nam|Tam giác phát triển Campuchia - Lào - Việt Nam|Tam giác phát triển Việt Nam - Lào - Campuchia|Indochina
    sea	-	Biển Đông|biển Đông|Biển Hoa Đông|biển Hoa Đông|Biển Nhật Bản|biển Nhật Bản|Biển Đen|Biển Đỏ|Địa Trung Hải|Hoàng Hải|Biển Philippines|South China Sea|East Sea|East China Sea|Sea of Japan|Black Sea|Red Sea|Mediterranean|Mediterranean Sea|Baltic Sea|Arabian Sea|Bay of Bengal|Gulf of Thailand|Vịnh Thái Lan|vịnh Thái Lan|Vịnh Bắc Bộ|vịnh Bắc Bộ|Gulf of Tonkin|Gulf of Aden|Vịnh Aden|Gulf of Mexico|Vịnh Mexico|vịnh Mexico|Gulf of Oman|vịnh Oman|Vịnh Ba Tư|Taiwan Strait|Eo biển Đài Loan|eo biển Đài Loan|Strait of Hormuz|eo biển Hormuz|eo biển Malacca|Strait of Malacca|Mekong|Mê Kông|Mê Công|Mekong River|sông Mekong|Singapore River|Hoàng Sa|Trường Sa|Spratly|Paracel|Senkaku|Diaoyu|Scarborough|Tasman Sea|English Channel|Suez Canal|kênh đào Suez|Panama Canal|kênh đào Panama|Kênh đào Panama
    not	-	New Jersey|Georgia Tech|Michael Jordan|Jordan River|Air Jordan|China Southern|Air China|Air France|Bank of America|American Airlines|Japan Airlines|Korean Air|Thai Airways|Singapore Airlines|Malaysia Airlines|Turkish Airlines|British Airways|Qatar Airways|Vietnam Airlines|Vietnam Post|Vietnam Report|Vietnam Motor Show|China Daily|China Mobile|Bank of China|Japan Times|Korea Times|Korea Herald|Times of India|India Today|Bangkok Post|Washington Post|Wall Street Journal|New York Times|The New York Times|Jakarta Post|Moscow Times|Le Monde|Jerusalem Post|Hanoi Times|Vietnam News|Viet Nam News|Vietnam Investment Review|VietnamPlus|Vietnamplus|Vietnam Plus|Vietnam.vn|China Central Television|South China Morning Post|German Chancellery Award|Panama Papers|Hồ sơ Panama|Swiss Re|Deutsche Bank|Vietnam War|Korean War|Chiến tranh Việt Nam|chiến tranh Việt Nam|Chiến tranh Triều Tiên|chiến tranh Triều Tiên|Miss Vietnam|Vietnam's Next Top Model|Vietnam Idol|Chinese New Year|Vietnam Veterans|Vietnam veterans|Vietnam Veterans Memorial|Washington Monument|George Washington|Denzel Washington|Washington state|Washington State|University of Washington|bang Washington|Tiểu bang Washington|African American|African Americans|Native American|Native Americans|American Rescue Plan|America First|Asian American|Asian Americans|All American|Central Americans|Latin American|Latin Americans|South Asian|East Asian|Southeast Asian|Central Asian|Indian Country|American Indian|American Indians|Mexican American|Mexican Americans|New Mexico|Panama City Beach|Buy American|Made in America|Build America|Great America|Bank of England|New England|Church of England|Anglo-Welsh|Hanoi Convention|Paris Agreement|Paris Accord|Vienna Convention|Geneva Convention|Geneva Conventions|Abraham Accords|Paris Club|London Bridge|Oslo Accords|Minsk Agreement|Minsk agreements|Rome Statute|Kyoto Protocol|Montreal Protocol|Sendai Framework|Budapest Memorandum|Camp David Accords|Hiệp định Paris|Hiệp định Geneva|Hiệp định Giơ-ne-vơ|Hiệp định Genève|Thỏa thuận Paris|Thoả thuận Paris|Công ước Vienna|Công ước Viên|Nghị định thư Kyoto|Công ước Hà Nội|Đại học Hà Nội|Đại học Quốc gia Hà Nội|Đại học Bách khoa Hà Nội|Mùa xuân Ả Rập|Hà Nội mới|Hà Nội Mới|Paris Saint-Germain|Paris SG|Hà Nội FC|CLB Hà Nội|Real Madrid|Atletico Madrid|Bayern Munich|Manchester City|Manchester United|Washington Wizards|Tottenham|Hoàng Anh Gia Lai|Miss Universe|Hoa hậu Việt Nam|Hoa hậu Hoàn vũ Việt Nam|Bà mẹ Việt Nam anh hùng|Bà mẹ Việt Nam Anh hùng|Mẹ Việt Nam anh hùng|Mẹ Việt Nam Anh hùng|tiếng Anh|Tiếng Anh|tiếng Việt|Tiếng Việt|tiếng Pháp|Tiếng Pháp|tiếng Nga|tiếng Trung|tiếng Trung Quốc|tiếng Hàn|tiếng Hàn Quốc|tiếng Nhật|tiếng Nhật Bản|tiếng Đức|tiếng Ý|tiếng Lào|tiếng Thái|tiếng Bồ Đào Nha|tiếng Tây Ban Nha|Chevening|người Việt|Người Việt|người Việt Nam|Người Việt Nam|người gốc Việt|kiều bào Việt Nam|hàng Việt Nam|hàng Việt|Hàng Việt|hàng Việt Nam chất lượng cao|Ngày Pháp luật|Pháp Luân Công|đạo đức|công đức|Tết Việt|Tôn Đức Thắng|Nguyễn Thái Học|Trần Hưng Đạo|Lý Thường Kiệt|Nhật thực|Pháp thuộc
    short	VN	Việt
    short	CN	Trung|Sino|Hoa
    short	JP	Nhật
    short	KR	Hàn
    short	IN	Ấn|Indo
    short	TH	Thái
    short	KP	Triều
    short	PH	Phi
    short	FR	Franco
    short	GB	Anglo
    short	RU	Russo
    short	HU	Hung
    short	TR	Thổ
    short	SG	Sing
    """#
}
