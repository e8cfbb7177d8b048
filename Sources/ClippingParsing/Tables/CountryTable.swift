/// Countries and territories by all their names.
///
/// One line a country: ISO 3166-1 alpha-2, alpha-3, English names, Vietnamese names, English
/// demonyms, capital and seats of government in both languages; names parted by `|`, the first of
/// each list is the name shown.
///
/// Sources: ISO 3166-1 (codes, official names; XK is user-assigned); Unicode CLDR 46 `en` and `vi`
/// territory names; old Vietnamese spellings from the hyphenated transcriptions that Vietnamese
/// newspapers used up to about 2010; demonyms and capitals from the CIA World Factbook.
enum CountryTable {
  static let lines = #"""
    AD	AND	Andorra|Principality of Andorra	Andorra|An-đô-ra	Andorran	Andorra la Vella
    AE	ARE	United Arab Emirates|UAE	Các Tiểu vương quốc Arab Thống nhất|Các Tiểu Vương quốc Ả Rập Thống nhất|UAE|Các Tiểu vương quốc Ả-rập Thống nhất|Tiểu vương quốc Arab Thống nhất|Các Tiểu vương quốc A-rập Thống nhất	Emirati|Emiratis	Abu Dhabi|A-bu Đa-bi
    AF	AFG	Afghanistan|Islamic Republic of Afghanistan	Afghanistan|Áp-ga-ni-xtan|Afganistan	Afghan|Afghans|Afghani	Kabul|Ca-bun
    AG	ATG	Antigua and Barbuda	Antigua và Barbuda|Antigua và Bác-bu-đa	Antiguan|Barbudan	
    AI	AIA	Anguilla	Anguilla		
    AL	ALB	Albania|Republic of Albania	Albania|An-ba-ni|Anbani	Albanian|Albanians	Tirana
    AM	ARM	Armenia|Republic of Armenia	Armenia|Ác-mê-ni-a|Ácmênia	Armenian|Armenians	Yerevan
    AO	AGO	Angola|Republic of Angola	Angola|Ăng-gô-la|Ănggôla	Angolan|Angolans	Luanda
    AQ	ATA	Antarctica	Nam Cực		
    AR	ARG	Argentina|Argentine Republic	Argentina|Ác-hen-ti-na|Áchentina	Argentine|Argentinian|Argentines	Buenos Aires
    AS	ASM	American Samoa	Samoa thuộc Mỹ		
    AT	AUT	Austria|Republic of Austria	Áo|Cộng hòa Áo|nước Áo	Austrian|Austrians	Vienna
    AU	AUS	Australia|Commonwealth of Australia	Australia|Ô-xtrây-li-a|Ôxtrâylia|Úc|Ốt-xtrây-li-a|Australian|nước Úc	Australian|Australians|Aussie	Canberra|Can-bê-ra
    AW	ABW	Aruba	Aruba		
    AX	ALA	Åland Islands	Quần đảo Åland		
    AZ	AZE	Azerbaijan|Republic of Azerbaijan	Azerbaijan|A-déc-bai-gian|Adécbaigian|A-giéc-bai-gian	Azerbaijani|Azeri|Azerbaijanis	Baku
    BA	BIH	Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina	Bosnia và Herzegovina|Bô-xni-a và Héc-dê-gô-vi-na|Bosnia-Herzegovina|Bosnia	Bosnian|Bosnians	Sarajevo
    BB	BRB	Barbados	Barbados|Bác-ba-đốt	Barbadian	
    BD	BGD	Bangladesh|People's Republic of Bangladesh	Bangladesh|Băng-la-đét|Bănglađét	Bangladeshi|Bangladeshis	Dhaka|Đắc-ca
    BE	BEL	Belgium|Kingdom of Belgium	Bỉ|Vương quốc Bỉ|nước Bỉ	Belgian|Belgians	Brussels|Bruxelles|Brúc-xen
    BF	BFA	Burkina Faso	Burkina Faso|Buốc-ki-na Pha-xô	Burkinabe|Burkinabé	Ouagadougou
    BG	BGR	Bulgaria|Republic of Bulgaria	Bulgaria|Bun-ga-ri|Bungari	Bulgarian|Bulgarians	Sofia|Xô-phi-a
    BH	BHR	Bahrain|Kingdom of Bahrain	Bahrain|Ba-ranh|Baranh	Bahraini|Bahrainis	Manama
    BI	BDI	Burundi|Republic of Burundi	Burundi|Bu-run-đi	Burundian	Gitega|Bujumbura
    BJ	BEN	Benin|Republic of Benin	Benin|Bê-nanh	Beninese	Porto-Novo
    BL	BLM	Saint Barthélemy|St. Barthélemy	Saint Barthélemy		
    BM	BMU	Bermuda	Bermuda		
    BN	BRN	Brunei|Brunei Darussalam	Brunei|Bru-nây|Brunei Darussalam|Bru-nây Đa-rút-xa-lam	Bruneian|Bruneians	Bandar Seri Begawan
    BO	BOL	Bolivia|Plurinational State of Bolivia	Bolivia|Bô-li-vi-a|Bôlivia	Bolivian|Bolivians	La Paz
    BQ	BES	Caribbean Netherlands	Ca-ri-bê Hà Lan		
    BR	BRA	Brazil|Federative Republic of Brazil	Brazil|Bra-xin|Braxin|Brasil	Brazilian|Brazilians	Brasilia|Brasília|Bra-xi-li-a
    BS	BHS	Bahamas|Commonwealth of the Bahamas|The Bahamas	Bahamas|Ba-ha-mát	Bahamian	
    BT	BTN	Bhutan|Kingdom of Bhutan	Bhutan|Bu-tan	Bhutanese	Thimphu
    BV	BVT	Bouvet Island	Đảo Bouvet		
    BW	BWA	Botswana|Republic of Botswana	Botswana|Bốt-xoa-na	Botswanan|Motswana	Gaborone
    BY	BLR	Belarus|Republic of Belarus|Byelorussia	Belarus|Bê-la-rút|Bêlarút|Belarut	Belarusian|Belarusians|Belarussian	Minsk|Min-xcơ
    BZ	BLZ	Belize	Belize|Bê-li-xê	Belizean	Belmopan
    CA	CAN	Canada	Canada|Ca-na-đa|Canađa|Gia Nã Đại	Canadian|Canadians	Ottawa|Ốt-ta-oa
    CC	CCK	Cocos (Keeling) Islands|Cocos	Quần đảo Cocos (Keeling)|Quần đảo Cocos		
    CD	COD	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire	Cộng hòa Dân chủ Congo|CHDC Congo|Cộng hoà dân chủ Công-gô|Cộng hòa Dân chủ Công Gô		Kinshasa
    CF	CAF	Central African Republic	Cộng hòa Trung Phi|Trung Phi|CH Trung Phi	Central African	Bangui
    CG	COG	Republic of the Congo|Congo	Cộng hòa Congo|Công-gô|Congo	Congolese	Brazzaville
    CH	CHE	Switzerland|Swiss Confederation	Thụy Sĩ|Thuỵ Sỹ|Thụy Sỹ|Liên bang Thụy Sĩ	Swiss	Bern|Berne|Béc-nơ
    CI	CIV	Côte d'Ivoire|Republic of Côte d'Ivoire|Ivory Coast	Côte d'Ivoire|Bờ Biển Ngà|Cốt-đi-voa	Ivorian|Ivorians	Yamoussoukro
    CK	COK	Cook Islands	Quần đảo Cook		
    CL	CHL	Chile|Republic of Chile	Chile|Chi-lê|Chilê	Chilean|Chileans	Santiago|Xan-ti-a-gô
    CM	CMR	Cameroon|Republic of Cameroon	Cameroon|Ca-mơ-run|Camơrun	Cameroonian|Cameroonians	Yaoundé|Yaounde
    CN	CHN	China|People's Republic of China|PRC|Mainland China	Trung Quốc|Trung Hoa|Cộng hòa Nhân dân Trung Hoa|CHND Trung Hoa|Cộng hoà nhân dân Trung Quốc|Trung Cộng	Chinese	Beijing|Bắc Kinh|Peking
    CO	COL	Colombia|Republic of Colombia	Colombia|Cô-lôm-bi-a|Côlômbia	Colombian|Colombians	Bogota|Bogotá
    CR	CRI	Costa Rica|Republic of Costa Rica	Costa Rica|Cô-xta Ri-ca|Côxta Rica	Costa Rican|Costa Ricans	
    CU	CUB	Cuba|Republic of Cuba	Cuba|Cu-ba|nước Cộng hòa Cuba	Cuban|Cubans	Havana|La Habana|La Ha-ba-na|La Havana
    CV	CPV	Cape Verde|Cabo Verde|Republic of Cabo Verde	Cape Verde|Cáp-ve|Cabo Verde	Cape Verdean|Cabo Verdean	Praia
    CW	CUW	Curaçao	Curaçao		
    CX	CXR	Christmas Island	Đảo Giáng Sinh		
    CY	CYP	Cyprus|Republic of Cyprus	Síp|Cộng hòa Síp|Đảo Síp|Cyprus	Cypriot|Cypriots	Nicosia
    CZ	CZE	Czechia|Czech Republic	Séc|Cộng hòa Séc|CH Séc|Cộng hoà Séc|Tiệp Khắc|Czech	Czech|Czechs	Prague|Praha
    DE	DEU	Germany|Federal Republic of Germany|FRG	Đức|Cộng hòa Liên bang Đức|CHLB Đức|CH Liên bang Đức|nước Đức	German|Germans	Berlin|Béc-lin|Béclin
    DJ	DJI	Djibouti|Republic of Djibouti	Djibouti|Gi-bu-ti	Djiboutian	
    DK	DNK	Denmark|Kingdom of Denmark	Đan Mạch|Vương quốc Đan Mạch	Danish|Danes	Copenhagen|Cô-pen-ha-ghen
    DM	DMA	Dominica|Commonwealth of Dominica	Dominica|Đô-mi-ni-ca		Roseau
    DO	DOM	Dominican Republic	Cộng hòa Dominica|Cộng hòa Đô-mi-ni-ca-na|Đô-mi-ni-ca-na	Dominican	Santo Domingo
    DZ	DZA	Algeria|People's Democratic Republic of Algeria	Algeria|An-giê-ri|Angiêri	Algerian|Algerians	Algiers
    EC	ECU	Ecuador|Republic of Ecuador	Ecuador|Ê-cu-a-đo|Êcuađo	Ecuadorian|Ecuadorean|Ecuadorians	Quito
    EE	EST	Estonia|Republic of Estonia	Estonia|E-xtô-ni-a|Extônia	Estonian|Estonians	Tallinn
    EG	EGY	Egypt|Arab Republic of Egypt	Ai Cập|Cộng hòa Arab Ai Cập	Egyptian|Egyptians	Cairo|Cai-rô
    EH	ESH	Western Sahara|Sahrawi	Tây Sahara		
    ER	ERI	Eritrea|the State of Eritrea|State of Eritrea	Eritrea|Ê-ri-tơ-ri-a	Eritrean|Eritreans	Asmara
    ES	ESP	Spain|Kingdom of Spain	Tây Ban Nha|Vương quốc Tây Ban Nha	Spanish|Spaniard|Spaniards	Madrid|Ma-đrít
    ET	ETH	Ethiopia|Federal Democratic Republic of Ethiopia	Ethiopia|Ê-ti-ô-pi-a|Êtiôpia	Ethiopian|Ethiopians	Addis Ababa|Ađi Abêba
    FI	FIN	Finland|Republic of Finland	Phần Lan|Cộng hòa Phần Lan	Finnish|Finns|Finn	Helsinki|Hen-xinh-ki
    FJ	FJI	Fiji|Republic of Fiji	Fiji|Phi-gi|Fi-gi	Fijian|Fijians	Suva
    FK	FLK	Falkland Islands	Quần đảo Falkland		
    FM	FSM	Micronesia|Federated States of Micronesia	Micronesia|Mi-crô-nê-xi-a|Liên bang Micronesia	Micronesian	Palikir
    FO	FRO	Faroe Islands	Quần đảo Faroe		
    FR	FRA	France|French Republic	Pháp|Cộng hòa Pháp|nước Pháp	French|Frenchman|Frenchmen	Paris|Pa-ri|Élysée|Elysee
    GA	GAB	Gabon|Gabonese Republic	Gabon|Ga-bông	Gabonese	Libreville
    GB	GBR	United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland	Vương quốc Anh|Anh|Liên hiệp Vương quốc Anh và Bắc Ireland|Liên hiệp Anh|Anh quốc|Vương quốc Liên hiệp Anh và Bắc Ailen|Vương quốc Anh và Bắc Ireland|nước Anh|Scotland|Xứ Wales|Bắc Ireland	British|Briton|Britons|Scottish|Welsh	London|Luân Đôn|Downing Street|Whitehall
    GD	GRD	Grenada	Grenada|Grê-na-đa	Grenadian	
    GE	GEO	Georgia	Georgia|Gru-di-a|Grudia|Gruzia	Georgian|Georgians	Tbilisi
    GF	GUF	French Guiana	Guiana thuộc Pháp		
    GG	GGY	Guernsey	Guernsey		
    GH	GHA	Ghana|Republic of Ghana	Ghana|Ga-na	Ghanaian|Ghanaians	Accra
    GI	GIB	Gibraltar	Gibraltar		
    GL	GRL	Greenland	Greenland|Grin-len	Greenlandic|Greenlander|Greenlanders	Nuuk
    GM	GMB	Gambia|Republic of the Gambia|The Gambia	Gambia|Găm-bi-a	Gambian	Banjul
    GN	GIN	Guinea|Republic of Guinea	Guinea|Ghi-nê|Ghinê	Guinean	Conakry
    GP	GLP	Guadeloupe	Guadeloupe		
    GQ	GNQ	Equatorial Guinea|Republic of Equatorial Guinea	Guinea Xích Đạo|Ghi-nê Xích đạo|Guinea xích đạo	Equatorial Guinean	Malabo
    GR	GRC	Greece|Hellenic Republic	Hy Lạp|Cộng hòa Hy Lạp|Hi Lạp	Greek|Greeks	Athens|A-ten
    GS	SGS	South Georgia and South Sandwich Islands|South Georgia and the South Sandwich Islands	Nam Georgia and Quần đảo Nam Sandwich		
    GT	GTM	Guatemala|Republic of Guatemala	Guatemala|Goa-tê-ma-la|Goatêmala	Guatemalan|Guatemalans	
    GU	GUM	Guam	Guam|đảo Guam	Guamanian	
    GW	GNB	Guinea-Bissau|Republic of Guinea-Bissau	Guinea-Bissau|Ghi-nê Bít-xao		Bissau
    GY	GUY	Guyana|Republic of Guyana	Guyana|Guy-a-na	Guyanese	
    HK	HKG	Hong Kong|Hong Kong Special Administrative Region of China|Hong Kong SAR|HKSAR	Hồng Kông|Đặc khu Hành chính Hồng Kông, Trung Quốc|Hồng Công|Hong Kong|Hương Cảng|Đặc khu hành chính Hồng Kông	Hong Konger|Hong Kongers	
    HM	HMD	Heard and McDonald Islands|Heard Island and McDonald Islands	Quần đảo Heard và McDonald		
    HN	HND	Honduras|Republic of Honduras	Honduras|Hôn-đu-rát|Hônđurát	Honduran|Hondurans	Tegucigalpa
    HR	HRV	Croatia|Republic of Croatia	Croatia|Crô-a-ti-a|Crôatia	Croatian|Croatians|Croat|Croats	Zagreb
    HT	HTI	Haiti|Republic of Haiti	Haiti|Ha-i-ti	Haitian|Haitians	Port-au-Prince
    HU	HUN	Hungary	Hungary|Hung-ga-ri|Hunggari|Hung-ga-ry	Hungarian|Hungarians	Budapest|Bu-đa-pét
    ID	IDN	Indonesia|Republic of Indonesia	Indonesia|In-đô-nê-xi-a|Inđônêxia|In-đô-nê-xia|Nam Dương	Indonesian|Indonesians	Jakarta|Gia-các-ta
    IE	IRL	Ireland|Republic of Ireland	Ireland|Ai-len|Ailen|Cộng hòa Ireland	Irish	Dublin
    IL	ISR	Israel|State of Israel	Israel|I-xra-en|Ixraen|I-xra-ên	Israeli|Israelis	Tel Aviv|Jerusalem|Ten A-víp|Tel-Aviv
    IM	IMN	Isle of Man	Đảo Man		
    IN	IND	India|Republic of India	Ấn Độ|Cộng hòa Ấn Độ	Indian|Indians	New Delhi|Niu Đê-li|Delhi
    IO	IOT	British Indian Ocean Territory	Lãnh thổ Ấn Độ Dương thuộc Anh		
    IQ	IRQ	Iraq|Republic of Iraq	Iraq|I-rắc|Irắc	Iraqi|Iraqis	Baghdad|Bát-đa
    IR	IRN	Iran|Islamic Republic of Iran|Persia	Iran|I-ran|Cộng hòa Hồi giáo Iran	Iranian|Iranians	Tehran|Teheran|Tê-hê-ran
    IS	ISL	Iceland|Republic of Iceland	Iceland|Ai-xơ-len|Aixơlen|Băng Đảo	Icelandic|Icelander|Icelanders	Reykjavik
    IT	ITA	Italy|Italian Republic	Italy|Ý|I-ta-li-a|Italia|Cộng hòa Italia|nước Ý|Cộng hòa Ý	Italian|Italians	Rome|Rô-ma|Roma
    JE	JEY	Jersey	Jersey		
    JM	JAM	Jamaica	Jamaica|Gia-mai-ca	Jamaican|Jamaicans	
    JO	JOR	Jordan|Hashemite Kingdom of Jordan	Jordan|Gioóc-đa-ni|Jordani|Gioóc đan|Giooc-đa-ni	Jordanian|Jordanians	Amman
    JP	JPN	Japan	Nhật Bản|Nhật|Nhựt Bổn|nước Nhật|Nhật bổn	Japanese	Tokyo|Tô-ky-ô|Tôkyô
    KE	KEN	Kenya|Republic of Kenya	Kenya|Kê-ni-a|Kênia	Kenyan|Kenyans	Nairobi
    KG	KGZ	Kyrgyzstan|Kyrgyz Republic	Kyrgyzstan|Cư-rơ-gư-xtan|Cưrơgưxtan	Kyrgyz|Kyrgyzstani	Bishkek
    KH	KHM	Cambodia|Kingdom of Cambodia|Kampuchea	Campuchia|Cam-pu-chia|Căm-pu-chia|Cămpuchia|Vương quốc Campuchia|Cam Bốt|Campuchea	Cambodian|Cambodians	Phnom Penh|Phnôm Pênh|Nông Pênh|Pnôm Pênh
    KI	KIR	Kiribati|Republic of Kiribati	Kiribati|Ki-ri-ba-ti	I-Kiribati	Tarawa
    KM	COM	Comoros|Union of the Comoros	Comoros|Cô-mo	Comorian	Moroni
    KN	KNA	Saint Kitts and Nevis|St. Kitts and Nevis	Saint Kitts và Nevis		
    KP	PRK	North Korea|Democratic People's Republic of Korea|DPRK	Triều Tiên|CHDCND Triều Tiên|Cộng hòa Dân chủ Nhân dân Triều Tiên|Bắc Triều Tiên|Bắc Hàn	North Korean|North Koreans	Pyongyang|Bình Nhưỡng
    KR	KOR	South Korea|Republic of Korea|ROK|Korea	Hàn Quốc|Đại Hàn Dân Quốc|Nam Hàn|Nam Triều Tiên	South Korean|South Koreans|Korean|Koreans	Seoul|Xơ-un|Hán Thành|Xê-un
    KW	KWT	Kuwait|State of Kuwait	Kuwait|Cô-oét|Côoét	Kuwaiti|Kuwaitis	
    KY	CYM	Cayman Islands	Quần đảo Cayman		
    KZ	KAZ	Kazakhstan|Republic of Kazakhstan	Kazakhstan|Ca-dắc-xtan|Cadắcxtan	Kazakh|Kazakhstani|Kazakhs	Astana|Nur-Sultan
    LA	LAO	Laos|Lao People's Democratic Republic|Lao PDR	Lào|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào|nước Lào	Laotian|Laotians|Lao	Vientiane|Viêng Chăn|Viên Chăn
    LB	LBN	Lebanon|Lebanese Republic	Liban|Li-băng|Libăng|Lebanon	Lebanese	Beirut|Bây-rút
    LC	LCA	Saint Lucia|St. Lucia	Saint Lucia		
    LI	LIE	Liechtenstein|Principality of Liechtenstein	Liechtenstein|Lích-ten-xtên	Liechtensteiner	Vaduz
    LK	LKA	Sri Lanka|Democratic Socialist Republic of Sri Lanka	Sri Lanka|Xri Lan-ca|Xri Lanka	Sri Lankan|Sri Lankans	Colombo|Cô-lôm-bô
    LR	LBR	Liberia|Republic of Liberia	Liberia|Li-bê-ri-a	Liberian|Liberians	Monrovia
    LS	LSO	Lesotho|Kingdom of Lesotho	Lesotho|Lê-xô-thô	Basotho	Maseru
    LT	LTU	Lithuania|Republic of Lithuania	Litva|Lít-va|Li-tu-a-ni-a|Lithuania	Lithuanian|Lithuanians	Vilnius
    LU	LUX	Luxembourg|Grand Duchy of Luxembourg	Luxembourg|Lúc-xăm-bua|Lúcxămbua|Luxemburg	Luxembourgish|Luxembourger	
    LV	LVA	Latvia|Republic of Latvia	Latvia|Lát-vi-a|Látvia	Latvian|Latvians	Riga
    LY	LBY	Libya	Libya|Li-bi|Libi	Libyan|Libyans	Tripoli
    MA	MAR	Morocco|Kingdom of Morocco	Maroc|Ma-rốc|Morocco|Vương quốc Maroc	Moroccan|Moroccans	Rabat
    MC	MCO	Monaco|Principality of Monaco	Monaco|Mô-na-cô	Monegasque	
    MD	MDA	Moldova|Republic of Moldova	Moldova|Môn-đô-va|Mônđôva	Moldovan|Moldovans	Chisinau
    ME	MNE	Montenegro	Montenegro|Môn-tê-nê-grô	Montenegrin|Montenegrins	Podgorica
    MF	MAF	Saint Martin|St. Martin	Saint Martin		
    MG	MDG	Madagascar|Republic of Madagascar	Madagascar|Ma-đa-gát-xca|Mađagaxca	Malagasy	Antananarivo
    MH	MHL	Marshall Islands|Republic of the Marshall Islands	Quần đảo Marshall|Quần đảo Mác-san|Đảo Marshall	Marshallese	Majuro
    MK	MKD	North Macedonia|Republic of North Macedonia|Macedonia	Bắc Macedonia|Ma-xê-đô-ni-a|Macedonia	Macedonian|Macedonians	Skopje
    ML	MLI	Mali|Republic of Mali	Mali|Ma-li	Malian|Malians	Bamako
    MM	MMR	Myanmar|Republic of Myanmar|Burma|Republic of the Union of Myanmar	Myanmar|Mi-an-ma|Mianma|Miến Điện|Myanma	Burmese|Myanmarese	Naypyidaw|Nay Pyi Taw|Nây-pi-đô|Naypyitaw|Nay Pyi Daw
    MN	MNG	Mongolia	Mông Cổ|Cộng hòa Mông Cổ	Mongolian|Mongolians	Ulaanbaatar|Ulan Bator|U-lan Ba-to
    MO	MAC	Macao|Macao Special Administrative Region of China|Macau	Ma Cao|Đặc khu Hành chính Macao, Trung Quốc|Macao|Macau	Macanese	
    MP	MNP	Northern Mariana Islands|Commonwealth of the Northern Mariana Islands	Quần đảo Bắc Mariana		
    MQ	MTQ	Martinique	Martinique		
    MR	MRT	Mauritania|Islamic Republic of Mauritania	Mauritania|Mô-ri-ta-ni	Mauritanian	Nouakchott
    MS	MSR	Montserrat	Montserrat		
    MT	MLT	Malta|Republic of Malta	Malta|Man-ta	Maltese	Valletta
    MU	MUS	Mauritius|Republic of Mauritius	Mauritius|Mô-ri-xơ	Mauritian|Mauritians	Port Louis
    MV	MDV	Maldives|Republic of Maldives	Maldives|Man-đi-vơ	Maldivian|Maldivians	Malé
    MW	MWI	Malawi|Republic of Malawi	Malawi|Ma-la-uy	Malawian	Lilongwe
    MX	MEX	Mexico|United Mexican States	Mexico|Mê-hi-cô|Mêhicô|Mễ Tây Cơ|Mexicô	Mexican|Mexicans	Mexico City
    MY	MYS	Malaysia	Malaysia|Ma-lai-xi-a|Malaixia|Mã Lai|Ma-lay-xi-a	Malaysian|Malaysians	Kuala Lumpur|Cu-a-la Lăm-pơ|Putrajaya
    MZ	MOZ	Mozambique|Republic of Mozambique	Mozambique|Mô-dăm-bích|Môdămbích	Mozambican|Mozambicans	Maputo
    NA	NAM	Namibia|Republic of Namibia	Namibia|Na-mi-bi-a	Namibian|Namibians	Windhoek
    NC	NCL	New Caledonia	New Caledonia|Tân Ca-lê-đô-ni-a		
    NE	NER	Niger|Republic of the Niger	Niger|Ni-giê	Nigerien	Niamey
    NF	NFK	Norfolk Island	Đảo Norfolk		
    NG	NGA	Nigeria|Federal Republic of Nigeria	Nigeria|Ni-giê-ri-a|Nigiêria	Nigerian|Nigerians	Abuja
    NI	NIC	Nicaragua|Republic of Nicaragua	Nicaragua|Ni-ca-ra-goa|Nicaragoa	Nicaraguan|Nicaraguans	Managua
    NL	NLD	Netherlands|Kingdom of the Netherlands|Holland|The Netherlands	Hà Lan|Vương quốc Hà Lan|Hòa Lan	Dutch|Dutchman	Amsterdam|The Hague|La Hay|La Haye|Am-xtéc-đam
    NO	NOR	Norway|Kingdom of Norway	Na Uy|Vương quốc Na Uy|Na-uy|Nauy	Norwegian|Norwegians	Oslo|Ốt-xlô
    NP	NPL	Nepal|Federal Democratic Republic of Nepal	Nepal|Nê-pan	Nepali|Nepalese	Kathmandu
    NR	NRU	Nauru|Republic of Nauru	Nauru		
    NU	NIU	Niue	Niue		
    NZ	NZL	New Zealand|Aotearoa	New Zealand|Niu Di-lân|Niu Dilân|Tân Tây Lan|Niu Di Lân|Niudilân	New Zealander|New Zealanders	Wellington|Oen-lin-tơn
    OM	OMN	Oman|Sultanate of Oman	Oman|Ô-man	Omani|Omanis	Muscat
    PA	PAN	Panama|Republic of Panama	Panama|Pa-na-ma	Panamanian|Panamanians	Panama City
    PE	PER	Peru|Republic of Peru	Peru|Pê-ru|Pêru	Peruvian|Peruvians	Lima
    PF	PYF	French Polynesia	Polynesia thuộc Pháp		
    PG	PNG	Papua New Guinea|Independent State of Papua New Guinea|PNG	Papua New Guinea|Pa-pua Niu Ghi-nê|Pa-pua Niu Ghinê	Papua New Guinean	Port Moresby
    PH	PHL	Philippines|Republic of the Philippines|The Philippines	Philippines|Phi-líp-pin|Philíppin|Phi Luật Tân|Philippin|Phi-lip-pin	Philippine|Filipino|Filipinos	Manila|Ma-ni-la
    PK	PAK	Pakistan|Islamic Republic of Pakistan	Pakistan|Pa-ki-xtan|Pakixtan	Pakistani|Pakistanis	Islamabad|I-xla-ma-bát
    PL	POL	Poland|Republic of Poland	Ba Lan|Cộng hòa Ba Lan	Polish|Poles	Warsaw|Vác-sa-va|Vacsava|Vác-xa-va
    PM	SPM	Saint Pierre and Miquelon|St. Pierre and Miquelon	Saint Pierre và Miquelon		
    PN	PCN	Pitcairn Islands|Pitcairn	Quần đảo Pitcairn		
    PR	PRI	Puerto Rico	Puerto Rico	Puerto Rican|Puerto Ricans	San Juan
    PS	PSE	Palestine|the State of Palestine|State of Palestine|Palestinian Authority	Palestine|Lãnh thổ Palestine|Pa-le-xtin|Palextin|Nhà nước Palestine|Pa-le-xtine	Palestinian|Palestinians	Ramallah
    PT	PRT	Portugal|Portuguese Republic	Bồ Đào Nha|Cộng hòa Bồ Đào Nha	Portuguese	Lisbon|Lisboa|Li-xbon
    PW	PLW	Palau|Republic of Palau	Palau|Pa-lau	Palauan	
    PY	PRY	Paraguay|Republic of Paraguay	Paraguay|Pa-ra-goay|Paragoay	Paraguayan	Asuncion|Asunción
    QA	QAT	Qatar|State of Qatar	Qatar|Ca-ta|Quatar	Qatari|Qataris	Doha|Đô-ha
    RE	REU	Réunion	Réunion		
    RO	ROU	Romania	Romania|Ru-ma-ni|Rumani|Rumania|Ru-ma-ni-a	Romanian|Romanians	Bucharest|Bu-ca-rét
    RS	SRB	Serbia|Republic of Serbia	Serbia|Xéc-bi-a|Xécbia|Nam Tư	Serbian|Serbians|Serb|Serbs	Belgrade|Bê-ô-grát
    RU	RUS	Russia|Russian Federation|Soviet Union|USSR	Nga|Liên bang Nga|LB Nga|Nga Xô|nước Nga|Liên Xô|Liên Xô cũ	Russian|Russians|Soviet	Moscow|Mát-xcơ-va|Matxcơva|Mạc Tư Khoa|Mátxcơva|Moskva|Maxcơva|Kremlin|Điện Kremlin|điện Cẩm Linh|Crem-li
    RW	RWA	Rwanda|Rwandese Republic	Rwanda|Ru-an-đa	Rwandan|Rwandans	Kigali
    SA	SAU	Saudi Arabia|Kingdom of Saudi Arabia|KSA	Saudi Arabia|Ả Rập Xê-út|A-rập Xê-út|Arab Saudi|Ả-rập Xê-út|Arập Xêút|Arập Xê-út|Ả Rập Saudi|Saudi|Vương quốc Saudi Arabia|Ả Rập Xê Út|A-rập Xê út|Ả-rập Saudi	Saudi|Saudis|Saudi Arabian	Riyadh|Ri-át
    SB	SLB	Solomon Islands	Quần đảo Solomon|Quần đảo Xô-lô-môn|Quần đảo Solomons|Solomon	Solomon Islander|Solomon Islanders	Honiara
    SC	SYC	Seychelles|Republic of Seychelles	Seychelles|Xây-sen	Seychellois	
    SD	SDN	Sudan|Republic of the Sudan	Sudan|Xu-đăng|Xuđăng	Sudanese	Khartoum
    SE	SWE	Sweden|Kingdom of Sweden	Thụy Điển|Vương quốc Thụy Điển	Swedish|Swedes|Swede	Stockholm|Xtốc-khôm
    SG	SGP	Singapore|Republic of Singapore	Singapore|Xinh-ga-po|Xingapo|Cộng hòa Singapore|Tân Gia Ba|Sing-ga-po|Đảo quốc Sư tử	Singaporean|Singaporeans	
    SH	SHN	Saint Helena|St. Helena	Saint Helena		
    SI	SVN	Slovenia|Republic of Slovenia	Slovenia|Xlô-ven-ni-a|Xlôvenia	Slovenian|Slovenians|Slovene	Ljubljana
    SJ	SJM	Svalbard and Jan Mayen	Svalbard và Jan Mayen		
    SK	SVK	Slovakia|Slovak Republic	Slovakia|Xlô-va-ki-a|Xlôvakia|Cộng hòa Slovakia	Slovak|Slovaks|Slovakian	Bratislava
    SL	SLE	Sierra Leone|Republic of Sierra Leone	Sierra Leone|Xi-ê-ra Lê-ôn	Sierra Leonean	Freetown
    SM	SMR	San Marino|Republic of San Marino	San Marino		
    SN	SEN	Senegal|Republic of Senegal	Senegal|Xê-nê-gan|Xênêgan	Senegalese	Dakar
    SO	SOM	Somalia|Federal Republic of Somalia	Somalia|Xô-ma-li|Xômali|Xô-ma-li-a	Somali|Somalis|Somalian	Mogadishu
    SR	SUR	Suriname|Republic of Suriname	Suriname|Xu-ri-nam	Surinamese	Paramaribo
    SS	SSD	South Sudan|Republic of South Sudan	Nam Sudan|Nam Xu-đăng	South Sudanese	Juba
    ST	STP	São Tomé and Príncipe|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe	São Tomé và Príncipe		
    SV	SLV	El Salvador|Republic of El Salvador	El Salvador|En Xan-va-đo|En Xanvađo	Salvadoran|Salvadorans	San Salvador
    SX	SXM	Sint Maarten	Sint Maarten		
    SY	SYR	Syria|Syrian Arab Republic	Syria|Xi-ri|Xyri|Xy-ri	Syrian|Syrians	Damascus|Đa-mát
    SZ	SWZ	Eswatini|Kingdom of Eswatini|Swaziland	Eswatini|Swaziland	Swazi	Mbabane
    TC	TCA	Turks and Caicos Islands	Quần đảo Turks và Caicos		
    TD	TCD	Chad|Republic of Chad	Chad|Cộng hòa Sát	Chadian|Chadians	N'Djamena
    TF	ATF	French Southern Territories	Lãnh thổ phía Nam Thuộc Pháp		
    TG	TGO	Togo|Togolese Republic	Togo|Tô-gô	Togolese	Lomé
    TH	THA	Thailand|Kingdom of Thailand|Siam	Thái Lan|Vương quốc Thái Lan|Thái-lan|Xiêm	Thai|Thais	Bangkok|Băng Cốc|Băng-cốc|Băngcốc
    TJ	TJK	Tajikistan|Republic of Tajikistan	Tajikistan|Tát-gi-ki-xtan|Tátgikixtan	Tajik|Tajikistani	Dushanbe
    TK	TKL	Tokelau	Tokelau		
    TL	TLS	Timor-Leste|Democratic Republic of Timor-Leste|East Timor	Timor-Leste|Đông Timor|Đông Ti-mo|Ti-mo Lex-te|Timor Leste|Đông-ti-mo	Timorese|East Timorese	Dili|Đi-li
    TM	TKM	Turkmenistan	Turkmenistan|Tuốc-mê-ni-xtan|Tuốcmênixtan	Turkmen	Ashgabat
    TN	TUN	Tunisia|Republic of Tunisia	Tunisia|Tuy-ni-di|Tuynidi	Tunisian|Tunisians	Tunis
    TO	TON	Tonga|Kingdom of Tonga	Tonga|Tông-ga	Tongan	Nuku'alofa
    TR	TUR	Turkey|Türkiye|Republic of Türkiye|Turkiye	Thổ Nhĩ Kỳ|Thổ Nhĩ Kì	Turkish|Turks|Turk	Ankara|An-ca-ra
    TT	TTO	Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad	Trinidad và Tobago|Tri-ni-đát và Tô-ba-gô	Trinidadian	Port of Spain
    TV	TUV	Tuvalu	Tuvalu		
    TW	TWN	Taiwan|Republic of China|Chinese Taipei	Đài Loan|Đài Loan (Trung Quốc)|Đài Bắc Trung Hoa	Taiwanese	Taipei|Đài Bắc
    TZ	TZA	Tanzania|United Republic of Tanzania	Tanzania|Tan-da-ni-a|Tandania|Tanzani	Tanzanian|Tanzanians	Dodoma|Dar es Salaam
    UA	UKR	Ukraine	Ukraine|Ukraina|U-crai-na|Ucraina|U-krai-na|Ucraine	Ukrainian|Ukrainians	Kyiv|Kiev|Ki-ép
    UG	UGA	Uganda|Republic of Uganda	Uganda|U-gan-đa	Ugandan|Ugandans	Kampala
    UM	UMI	U.S. Outlying Islands|United States Minor Outlying Islands	Các tiểu đảo xa của Hoa Kỳ		
    US	USA	United States|United States of America|US|U.S.|USA|U.S.A.|America|The United States|the States	Hoa Kỳ|Mỹ|Hoa Kì|Hợp chúng quốc Hoa Kỳ|Hiệp chủng quốc Hoa Kỳ|Huê Kỳ|nước Mỹ|Hợp chủng quốc Hoa Kỳ	American|Americans	Washington|Oa-sinh-tơn|Oasinhtơn|Washington DC|Washington D.C.|Nhà Trắng|White House|Lầu Năm Góc|Pentagon|Capitol Hill|Điện Capitol|Mar-a-Lago
    UY	URY	Uruguay|Eastern Republic of Uruguay	Uruguay|U-ru-goay|Urugoay	Uruguayan|Uruguayans	Montevideo
    UZ	UZB	Uzbekistan|Republic of Uzbekistan	Uzbekistan|U-dơ-bê-ki-xtan|Udơbêkixtan	Uzbek|Uzbekistani|Uzbeks	Tashkent
    VA	VAT	Vatican City|Holy See|Vatican	Vatican|Thành Vatican|Va-ti-căng|Tòa thánh|Tòa thánh Vatican|Vaticăng		
    VC	VCT	Saint Vincent and Grenadines|Saint Vincent and the Grenadines|St. Vincent and Grenadines	Saint Vincent và Grenadines		
    VE	VEN	Venezuela|Bolivarian Republic of Venezuela	Venezuela|Vê-nê-xu-ê-la|Vênêxuêla|Vênêduêla|Vê-nê-du-ê-la	Venezuelan|Venezuelans	Caracas
    VG	VGB	British Virgin Islands	Quần đảo Virgin thuộc Anh		
    VI	VIR	U.S. Virgin Islands|Virgin Islands of the United States	Quần đảo Virgin thuộc Hoa Kỳ		
    VN	VNM	Vietnam|Viet Nam|Socialist Republic of Viet Nam|SRV	Việt Nam|nước Việt|CHXHCN Việt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam|VNDCCH|Việt Nam Dân chủ Cộng hòa|VN	Vietnamese	Hanoi|Ha Noi|Hà Nội
    VU	VUT	Vanuatu|Republic of Vanuatu	Vanuatu|Va-nu-a-tu	Vanuatuan|Ni-Vanuatu	Port Vila
    WF	WLF	Wallis and Futuna	Wallis và Futuna		
    WS	WSM	Samoa|Independent State of Samoa	Samoa|Xa-moa	Samoan	Apia
    YE	YEM	Yemen|Republic of Yemen	Yemen|Y-ê-men|Yêmen	Yemeni|Yemenis	Sanaa|Sana'a
    YT	MYT	Mayotte	Mayotte		
    ZA	ZAF	South Africa|Republic of South Africa|RSA	Nam Phi|Cộng hòa Nam Phi	South African|South Africans	Pretoria|Cape Town
    ZM	ZMB	Zambia|Republic of Zambia	Zambia|Dăm-bi-a	Zambian|Zambians	Lusaka
    ZW	ZWE	Zimbabwe|Republic of Zimbabwe	Zimbabwe|Dim-ba-bu-ê|Zimbabuê	Zimbabwean|Zimbabweans	Harare
    XK	XKX	Kosovo	Cô-xô-vô|Kosovo	Kosovan|Kosovar	Pristina
    """#
}
