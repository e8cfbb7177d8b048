extension PersonTable {
  /// Name in English use | country (ISO 3166-1, `-` for none) | other spellings parted by `;`.
  ///
  /// Source: the spellings of the governments' own English sites and of the Vietnam News Agency.
  static let rows = """
    Joe Biden|US|Joseph R. Biden;Joseph R. Biden, Jr.;Joseph R. Biden Jr.;Joseph Biden;Joseph Robinette Biden
    Donald Trump|US|Donald J. Trump
    Barack Obama|US|Barack H. Obama
    Kamala Harris|US|Kamala D. Harris
    JD Vance|US|J.D. Vance;James David Vance
    Mike Pence|US|Michael R. Pence
    Mike Pompeo|US|Michael R. Pompeo
    Antony Blinken|US|Antony J. Blinken;Anthony Blinken;Tony Blinken
    Marco Rubio|US
    Rex Tillerson|US
    John Kerry|US
    Hillary Clinton|US|Hillary Rodham Clinton
    Bill Clinton|US
    George W. Bush|US|George Bush
    Jake Sullivan|US
    Lloyd Austin|US|Lloyd J. Austin III
    James Mattis|US|Jim Mattis
    Pete Hegseth|US
    Mark Esper|US|Mark T. Esper
    Mike Waltz|US|Michael Waltz
    Steve Witkoff|US
    Jared Kushner|US
    Scott Bessent|US
    Howard Lutnick|US
    Jamieson Greer|US
    Janet Yellen|US|Janet L. Yellen
    Katherine Tai|US
    Gina Raimondo|US
    Nancy Pelosi|US
    Marc Knapper|US|Marc E. Knapper
    Daniel Kritenbrink|US|Daniel J. Kritenbrink
    Ted Osius|US
    Michael Flynn|US|Mike Flynn
    John Bolton|US
    Nikki Haley|US
    Vladimir Putin|RU|V. Putin;V.Putin;Vladimir V. Putin;Pu-tin
    Dmitry Medvedev|RU|Dmitri Medvedev;Đ. Medvedev;D. Medvedev
    Mikhail Mishustin|RU
    Sergey Lavrov|RU|Sergei Lavrov;Serghei Lavrov;Xéc-gây La-vrốp
    Sergey Shoigu|RU|Sergei Shoigu;Sergey Shoygu
    Andrei Belousov|RU|Andrey Belousov
    Dmitry Peskov|RU|Dmitri Peskov
    Maria Zakharova|RU
    Sergey Ryabkov|RU|Sergei Ryabkov
    Vyacheslav Volodin|RU
    Valentina Matviyenko|RU|Valentina Matvienko
    Gennady Bezdetko|RU
    Volodymyr Zelenskyy|UA|Volodymyr Zelensky;Vladimir Zelensky;Volodymyr Zelenskiy;Zelensky
    Petro Poroshenko|UA
    Dmytro Kuleba|UA
    Andrii Sybiha|UA|Andriy Sybiga
    Alexander Lukashenko|BY|Aleksandr Lukashenko;Aleksander Lukashenko;Alyaksandr Lukashenka
    Xi Jinping|CN|Tập Cận Bình
    Li Keqiang|CN|Lý Khắc Cường
    Li Qiang|CN|Lý Cường
    Hu Jintao|CN|Hồ Cẩm Đào
    Wen Jiabao|CN|Ôn Gia Bảo
    Jiang Zemin|CN|Giang Trạch Dân
    Deng Xiaoping|CN|Đặng Tiểu Bình
    Mao Zedong|CN|Mao Trạch Đông
    Wang Yi|CN|Vương Nghị
    Qin Gang|CN|Tần Cương
    Yang Jiechi|CN|Dương Khiết Trì
    Zhao Leji|CN|Triệu Lạc Tế
    Wang Huning|CN|Vương Hộ Ninh
    Cai Qi|CN|Thái Kỳ
    Ding Xuexiang|CN|Đinh Tiết Tường
    Li Xi|CN|Lý Hi;Lý Hy
    Han Zheng|CN|Hàn Chính
    He Lifeng|CN|Hà Lập Phong
    Liu He|CN|Lưu Hạc
    Li Zhanshu|CN|Lật Chiến Thư
    Wang Yang|CN|Uông Dương
    Wang Qishan|CN|Vương Kỳ Sơn
    Zhang Dejiang|CN|Trương Đức Giang
    Yu Zhengsheng|CN|Du Chính Thanh
    Zhang Gaoli|CN|Trương Cao Lệ
    Liu Yunshan|CN|Lưu Vân Sơn
    Fan Changlong|CN|Phạm Trường Long
    Chang Wanquan|CN|Thường Vạn Toàn
    Wei Fenghe|CN|Ngụy Phượng Hòa;Nguỵ Phượng Hoà
    Li Shangfu|CN|Lý Thượng Phúc
    Dong Jun|CN|Đổng Quân
    Zhang Youxia|CN|Trương Hựu Hiệp
    He Weidong|CN|Hà Vệ Đông
    Wang Xiaohong|CN|Vương Tiểu Hồng
    Wang Wentao|CN|Vương Văn Đào
    Zhong Shan|CN|Chung Sơn
    Liu Jianchao|CN|Lưu Kiến Siêu
    Liu Haixing|CN|Lưu Hải Tinh
    Song Tao|CN|Tống Đào
    He Wei|CN|Hà Vĩ
    Xiong Bo|CN|Hùng Ba
    Hong Xiaoyong|CN|Hồng Tiểu Dũng
    Lu Kang|CN|Lục Khảng
    Geng Shuang|CN|Cảnh Sảng
    Hua Chunying|CN|Hoa Xuân Oánh
    Zhao Lijian|CN|Triệu Lập Kiên
    Wang Wenbin|CN|Uông Văn Bân
    Mao Ning|CN|Mao Ninh
    Lin Jian|CN|Lâm Kiếm
    Guo Jiakun|CN|Quách Gia Côn
    Hong Lei|CN|Hồng Lỗi
    Sun Weidong|CN|Tôn Vệ Đông
    Xie Feng|CN|Tạ Phong
    Li Hui|CN|Lý Huy
    Liu Zhenmin|CN|Lưu Chấn Dân
    Wang Dongming|CN|Vương Đông Minh
    Shen Yiqin|CN|Thầm Di Cầm;Thẩm Di Cầm
    Liu Ning|CN|Lưu Ninh
    Wang Ning|CN|Vương Ninh
    Chen Gang|CN|Trần Cương
    Wang Lixia|CN|Vương Lợi Hà
    Miao Hua|CN|Miêu Hoa
    John Lee Ka-chiu|HK|Lý Gia Siêu;John Lee
    Carrie Lam|HK|Lâm Trịnh Nguyệt Nga
    Tsai Ing-wen|TW|Thái Anh Văn
    Lai Ching-te|TW|Lại Thanh Đức;William Lai
    Ma Ying-jeou|TW|Mã Anh Cửu
    Lee Hsien Loong|SG|Lý Hiển Long
    Lee Kuan Yew|SG|Lý Quang Diệu
    Lawrence Wong|SG|Hoàng Tuần Tài;Lawrence Wong Shyun Tsai
    Goh Chok Tong|SG|Ngô Tác Đống
    Tharman Shanmugaratnam|SG|Tharman
    Halimah Yacob|SG
    Tony Tan Keng Yam|SG|Tony Tan;Trần Khánh Viêm
    Heng Swee Keat|SG|Vương Thụy Kiệt
    Teo Chee Hean|SG|Trương Chí Hiền
    Gan Kim Yong|SG|Nhan Kim Dũng
    Vivian Balakrishnan|SG
    Ng Eng Hen|SG|Hoàng Vĩnh Hoành
    Chan Chun Sing|SG|Trần Chấn Thanh
    K. Shanmugam|SG|K Shanmugam
    Seah Kian Peng|SG|Tạ Kiến Bình
    Tan Chuan-Jin|SG|Trần Xuyên Nhân
    Jaya Ratnam|SG
    Mahathir Mohamad|MY|Mahathir bin Mohamad
    Anwar Ibrahim|MY|Dato' Seri Anwar Ibrahim;Anwar bin Ibrahim
    Najib Razak|MY|Najib Tun Razak
    Muhyiddin Yassin|MY
    Ismail Sabri Yaakob|MY|Ismail Sabri
    Mohamad Hasan|MY|Mohamad Bin Haji Hasan;Mohamad bin Hasan
    Zambry Abdul Kadir|MY
    Saifuddin Abdullah|MY
    Hishammuddin Hussein|MY
    Joko Widodo|ID|Jokowi
    Prabowo Subianto|ID
    Susilo Bambang Yudhoyono|ID
    Retno Marsudi|ID|Retno Lestari Priansari Marsudi
    Sugiono|ID
    Rodrigo Duterte|PH
    Ferdinand Marcos Jr.|PH|Ferdinand R. Marcos Jr.;Ferdinand Romualdez Marcos Jr.;Bongbong Marcos
    Benigno Aquino|PH|Benigno Aquino III
    Enrique Manalo|PH|Enrique A. Manalo
    Ma. Theresa Lazaro|PH|Theresa Lazaro;Maria Theresa Lazaro
    Prayut Chan-o-cha|TH|Prayuth Chan-ocha;Prayut Chan-ocha;Prayuth Chan-o-cha
    Srettha Thavisin|TH
    Paetongtarn Shinawatra|TH
    Anutin Charnvirakul|TH
    Thaksin Shinawatra|TH
    Yingluck Shinawatra|TH
    Don Pramudwinai|TH
    Parnpree Bahiddha-Nukara|TH
    Maris Sangiampongsa|TH
    Sihasak Phuangketkeow|TH
    Hun Sen|KH|Hun Xen;Samdech Techo Hun Sen
    Hun Manet|KH|Hun Ma-nết
    Norodom Sihamoni|KH
    Prak Sokhonn|KH|Prak Sokhon
    Sok Chenda Sophea|KH
    Heng Samrin|KH
    Say Chhum|KH
    Khuon Sudary|KH
    Tea Banh|KH
    Tea Seiha|KH
    Thongloun Sisoulith|LA|Thoonglun Sisoulith;Thong-lun Xi-xu-lít
    Bounnhang Vorachith|LA|Bounnhang Volachith;Bun-nhăng Vo-la-chít
    Choummaly Sayasone|LA
    Sonexay Siphandone|LA|Xổn-xay Xi-phăn-đon
    Phankham Viphavanh|LA|Phăn-khăm Vi-phả-văn
    Pany Yathotou|LA|Pany Yathotu
    Xaysomphone Phomvihane|LA
    Saysomphone Phomvihane|LA
    Saleumxay Kommasith|LA
    Thongsavan Phomvihane|LA
    Khamphan Pheuyavong|LA
    Min Aung Hlaing|MM
    Aung San Suu Kyi|MM
    Htin Kyaw|MM
    Win Myint|MM
    Than Swe|MM
    Hassanal Bolkiah|BN|Haji Hassanal Bolkiah
    Erywan Yusof|BN|Dato Erywan
    Jose Ramos-Horta|TL|José Ramos-Horta
    Xanana Gusmao|TL|Xanana Gusmão;Kay Rala Xanana Gusmao
    Taur Matan Ruak|TL
    Shinzo Abe|JP|Shinzô Abe;Sin-dô A-bê
    Fumio Kishida|JP
    Yoshihide Suga|JP
    Shigeru Ishiba|JP
    Sanae Takaichi|JP
    Taro Kono|JP|Ta-rô Cô-nô
    Toshimitsu Motegi|JP
    Yoshimasa Hayashi|JP
    Yoko Kamikawa|JP
    Takeshi Iwaya|JP
    Taro Aso|JP
    Naruhito|JP
    Akihito|JP
    Lee Jae Myung|KR|Lee Jae-myung;Lee Jae-Myung
    Yoon Suk Yeol|KR|Yoon Suk-yeol;Yoon Suk Yeol
    Moon Jae-in|KR|Moon Jae In
    Park Geun-hye|KR|Park Geun Hye
    Ban Ki-moon|KR|Ban Ki Moon
    Cho Hyun|KR
    Cho Tae-yul|KR|Cho Tae Yul
    Park Jin|KR
    Chung Eui-yong|KR|Chung Eui Yong
    Kang Kyung-wha|KR|Kang Kyung Wha
    Suh Hoon|KR
    Kim Min-seok|KR|Kim Min Seok
    Woo Won-shik|KR|Woo Won Shik
    Kim Jong Un|KP|Kim Jong-un
    Kim Jong Il|KP|Kim Jong-il
    Kim Il Sung|KP|Kim Nhật Thành;Kim Il-sung
    Choe Son Hui|KP|Choe Son-hui
    Choe Ryong Hae|KP|Choe Ryong-hae
    Kim Yong Nam|KP|Kim Yong-nam
    Ri Yong Ho|KP|Ri Yong-ho
    Khaltmaagiin Battulga|MN
    Ukhnaa Khurelsukh|MN|Ukhnaagiin Khurelsukh
    Narendra Modi|IN
    Droupadi Murmu|IN
    Ram Nath Kovind|IN
    S. Jaishankar|IN|Subrahmanyam Jaishankar;S Jaishankar
    Sushma Swaraj|IN
    Rajnath Singh|IN
    Pranab Mukherjee|IN
    Shehbaz Sharif|PK
    Nawaz Sharif|PK
    Imran Khan|PK
    Sheikh Hasina|BD
    Muhammad Yunus|BD
    Anura Kumara Dissanayake|LK
    Ranil Wickremesinghe|LK
    Maithripala Sirisena|LK
    Mahinda Rajapaksa|LK
    Ashraf Ghani|AF
    Anthony Albanese|AU
    Scott Morrison|AU
    Malcolm Turnbull|AU
    Tony Abbott|AU
    Penny Wong|AU
    Marise Payne|AU
    Julie Bishop|AU|Julia Bishop
    Richard Marles|AU
    Jacinda Ardern|NZ
    Christopher Luxon|NZ
    Chris Hipkins|NZ
    Winston Peters|NZ
    Nanaia Mahuta|NZ
    James Marape|PG
    Sitiveni Rabuka|FJ
    Keir Starmer|GB
    Rishi Sunak|GB
    Boris Johnson|GB
    Theresa May|GB
    David Cameron|GB
    Liz Truss|GB
    David Lammy|GB
    Yvette Cooper|GB
    James Cleverly|GB
    Charles III|GB
    Elizabeth II|GB
    Emmanuel Macron|FR
    Francois Hollande|FR|François Hollande
    Nicolas Sarkozy|FR
    Jean-Noel Barrot|FR|Jean-Noël Barrot
    Jean-Yves Le Drian|FR
    Catherine Colonna|FR
    Edouard Philippe|FR|Édouard Philippe
    Angela Merkel|DE
    Olaf Scholz|DE
    Friedrich Merz|DE
    Frank-Walter Steinmeier|DE
    Heiko Maas|DE
    Annalena Baerbock|DE
    Johann Wadephul|DE
    Sigmar Gabriel|DE
    Giorgia Meloni|IT
    Sergio Mattarella|IT
    Paolo Gentiloni|IT
    Mario Draghi|IT
    Giuseppe Conte|IT
    Antonio Tajani|IT
    Pedro Sanchez|ES|Pedro Sánchez
    Jose Manuel Albares|ES|José Manuel Albares
    Marcelo Rebelo de Sousa|PT
    Antonio Costa|PT|António Costa
    Augusto Santos Silva|PT
    Mark Rutte|NL
    Dick Schoof|NL
    Caspar Veldkamp|NL
    Alexander De Croo|BE
    Bart De Wever|BE
    Charles Michel|BE
        Luc Frieden|LU
    Xavier Bettel|LU
    Sebastian Kurz|AT
    Alexander Van der Bellen|AT
    Karin Keller-Sutter|CH
    Ignazio Cassis|CH
    Mette Frederiksen|DK
    Lars Lokke Rasmussen|DK|Lars Løkke Rasmussen
    Jonas Gahr Store|NO|Jonas Gahr Støre
    Erna Solberg|NO
    Espen Barth Eide|NO
    Ulf Kristersson|SE
    Stefan Lofven|SE|Stefan Löfven
    Magdalena Andersson|SE
    Alexander Stubb|FI
    Sauli Niinisto|FI|Sauli Niinistö
    Sanna Marin|FI
    Petteri Orpo|FI
    Elina Valtonen|FI
    Andrzej Duda|PL
    Donald Tusk|PL
    Karol Nawrocki|PL
    Radoslaw Sikorski|PL|Radosław Sikorski
    Petr Fiala|CZ
    Petr Pavel|CZ
    Milos Zeman|CZ|Miloš Zeman
    Robert Fico|SK
    Peter Pellegrini|SK
    Zuzana Caputova|SK|Zuzana Čaputová
    Viktor Orban|HU|Viktor Orbán;Orbán Viktor
    Peter Szijjarto|HU|Péter Szijjártó
    Tamas Sulyok|HU|Sulyok Tamás;Tamás Sulyok
    Klaus Iohannis|RO
    Nicusor Dan|RO|Nicușor Dan
    Rumen Radev|BG
    Aleksandar Vucic|RS|Aleksandar Vučić
    Kyriakos Mitsotakis|GR
    Recep Tayyip Erdogan|TR|Tayyip Erdogan;Recep Tayyip Erdoğan
    Hakan Fidan|TR
    Mevlut Cavusoglu|TR|Mevlüt Çavuşoğlu
    Ilham Aliyev|AZ
    Nikol Pashinyan|AM
    Kassym-Jomart Tokayev|KZ
    Nursultan Nazarbayev|KZ
    Shavkat Mirziyoyev|UZ
    Sadyr Japarov|KG
    Emomali Rahmon|TJ
    Serdar Berdimuhamedov|TM
    Benjamin Netanyahu|IL
    Isaac Herzog|IL
    Yair Lapid|IL
    Naftali Bennett|IL
    Eli Cohen|IL
    Israel Katz|IL
    Gideon Sa'ar|IL|Gideon Saar
    Meir Ben-Shabbat|IL
    Eyal Hulata|IL
    Mahmoud Abbas|PS
    Mohammed bin Salman|SA|Mohammed bin Salman bin Abdulaziz Al Saud;Mohammed bin Salman Al Saud;MBS
    Salman bin Abdulaziz|SA|Salman bin Abdulaziz Al Saud
    Faisal bin Farhan|SA
    Mohamed bin Zayed Al Nahyan|AE|Mohammed bin Zayed;Mohamed bin Zayed
    Tamim bin Hamad Al Thani|QA|Tamim bin Hamad
    Abdullah II|JO
    Hamad bin Isa Al Khalifa|BH
    Abdel Fattah el-Sisi|EG|Abdel Fattah El-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah al-Sisi
    Bashar al-Assad|SY|Bashar Assad
    Ahmed al-Sharaa|SY
    Hassan Rouhani|IR
    Ebrahim Raisi|IR
    Masoud Pezeshkian|IR
    Ali Khamenei|IR
    Javad Zarif|IR|Mohammad Javad Zarif
    Abbas Araghchi|IR|Seyed Abbas Araghchi
    Haider al-Abadi|IQ
    Mohammed Shia al-Sudani|IQ
    Cyril Ramaphosa|ZA
    Jacob Zuma|ZA
    Abiy Ahmed|ET|Abiy Ahmed Ali
    Bola Tinubu|NG|Bola Ahmed Tinubu
    Muhammadu Buhari|NG
    William Ruto|KE
    Uhuru Kenyatta|KE
    Filipe Nyusi|MZ|Filipe Jacinto Nyusi
    Daniel Chapo|MZ
    Joao Lourenco|AO|João Lourenço;João Manuel Gonçalves Lourenço
    Paul Kagame|RW
    Felix Tshisekedi|CD|Félix Tshisekedi
    Abdelmadjid Tebboune|DZ
    Justin Trudeau|CA
    Mark Carney|CA
    Chrystia Freeland|CA
    Melanie Joly|CA|Mélanie Joly
    Anita Anand|CA
    Claudia Sheinbaum|MX|Claudia Sheinbaum Pardo
    Andres Manuel Lopez Obrador|MX|Andrés Manuel López Obrador
    Enrique Pena Nieto|MX|Enrique Peña Nieto
    Luiz Inacio Lula da Silva|BR|Luiz Inácio Lula da Silva;Lula da Silva;Lula
    Jair Bolsonaro|BR
    Michel Temer|BR
    Dilma Rousseff|BR
    Mauro Vieira|BR
    Javier Milei|AR
    Mauricio Macri|AR
    Alberto Fernandez|AR|Alberto Fernández
    Gabriel Boric|CL|Gabriel Boric Font
    Michelle Bachelet|CL
    Sebastian Pinera|CL|Sebastián Piñera
    Alberto van Klaveren|CL
    Dina Boluarte|PE
    Gustavo Petro|CO
    Nicolas Maduro|VE|Nicolás Maduro
    Daniel Noboa|EC
    Nayib Bukele|SV
    Miguel Diaz-Canel|CU|Miguel Díaz-Canel;Miguel Díaz-Canel Bermúdez;Miguel Diaz-Canel Bermudez
    Raul Castro|CU|Raúl Castro
    Fidel Castro|CU
    Manuel Marrero Cruz|CU|Manuel Marrero
    Bruno Rodriguez Parrilla|CU|Bruno Rodríguez Parrilla;Bruno Rodríguez
    Esteban Lazo Hernandez|CU|Esteban Lazo Hernández;Esteban Lazo
    Daniel Ortega|NI
    Antonio Guterres|-|António Guterres
    Kofi Annan|-
    Ursula von der Leyen|-
    Kaja Kallas|-
    Josep Borrell|-|Josep Borrell Fontelles
    Federica Mogherini|-
    Jean-Claude Juncker|-
    Jens Stoltenberg|-
    Roberta Metsola|-
    Lim Jock Hoi|-|Dato Lim Jock Hoi
    Kao Kim Hourn|-
    Le Luong Minh|-|Lê Lương Minh
    Christine Lagarde|-
    Kristalina Georgieva|-
    Ajay Banga|-
    Ngozi Okonjo-Iweala|-
    Tedros Adhanom Ghebreyesus|-
    Jim Yong Kim|-
    Audrey Azoulay|-
    Leo XIV|VA|Lêô XIV
    Pietro Parolin|VA
    Paul Richard Gallagher|VA
    Ho Chi Minh|VN|Hồ Chí Minh
    To Lam|VN|Tô Lâm
    Nguyen Phu Trong|VN|Nguyễn Phú Trọng
    Luong Cuong|VN|Lương Cường
    Pham Minh Chinh|VN|Phạm Minh Chính
    Tran Thanh Man|VN|Trần Thanh Mẫn
    Le Hoai Trung|VN|Lê Hoài Trung
    Bui Thanh Son|VN|Bùi Thanh Sơn
    Vo Van Thuong|VN|Võ Văn Thưởng
    Vuong Dinh Hue|VN|Vương Đình Huệ
    Nguyen Xuan Phuc|VN|Nguyễn Xuân Phúc
    Tran Dai Quang|VN|Trần Đại Quang
    Nguyen Tan Dung|VN|Nguyễn Tấn Dũng
    Truong Tan Sang|VN|Trương Tấn Sang
    Nguyen Thi Kim Ngan|VN|Nguyễn Thị Kim Ngân
    Pham Binh Minh|VN|Phạm Bình Minh
    Vo Thi Anh Xuan|VN|Võ Thị Ánh Xuân
    Tran Cam Tu|VN|Trần Cẩm Tú
    Phan Van Giang|VN|Phan Văn Giang
    Luong Tam Quang|VN|Lương Tam Quang
    Ngo Xuan Lich|VN|Ngô Xuân Lịch
    Phung Quang Thanh|VN|Phùng Quang Thanh
    Tran Hong Ha|VN|Trần Hồng Hà
    Tran Luu Quang|VN|Trần Lưu Quang
    Nguyen Hoa Binh|VN|Nguyễn Hòa Bình
    Ho Duc Phoc|VN|Hồ Đức Phớc
    Nguyen Chi Dung|VN|Nguyễn Chí Dũng
    Mai Van Chinh|VN|Mai Văn Chính
    Le Thanh Long|VN|Lê Thành Long
    Nguyen Hong Dien|VN|Nguyễn Hồng Diên
    Tran Tuan Anh|VN|Trần Tuấn Anh
    Nguyen Thanh Nghi|VN|Nguyễn Thanh Nghị
    Le Minh Hung|VN|Lê Minh Hưng
    Pham Gia Khiem|VN|Phạm Gia Khiêm
    Vo Nguyen Giap|VN|Võ Nguyên Giáp
    Nong Duc Manh|VN|Nông Đức Mạnh
    Pham Thu Hang|VN|Phạm Thu Hằng
    Le Thi Thu Hang|VN|Lê Thị Thu Hằng
    Le Hai Binh|VN|Lê Hải Bình
    Nguyen Quoc Dung|VN|Nguyễn Quốc Dũng
    Dang Hoang Giang|VN|Đặng Hoàng Giang
    Nguyen Minh Vu|VN|Nguyễn Minh Vũ
    Nguyen Manh Cuong|VN|Nguyễn Mạnh Cường
    Dang Minh Khoi|VN|Đặng Minh Khôi
    Pham Quang Vinh|VN|Phạm Quang Vinh
    Ha Kim Ngoc|VN|Hà Kim Ngọc
    Nguyen Chi Vinh|VN|Nguyễn Chí Vịnh
    Hoang Xuan Chien|VN|Hoàng Xuân Chiến
    """
}
