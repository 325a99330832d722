/// Words of closed classes that tell names from what stands beside them, written for the trainer.
enum NameClassWords {
  /// Words for peoples, creeds and regions beside the demonyms of states.
  static let peoples = list(
    """
    Arab Arabs Kurd Kurds Kurdish Persian Persians Pashtun Pashtuns Baloch Baluch Berber Berbers Druze Yazidi Yazidis Turkmen Turkoman Turkmens Tuareg
    Hutu Hutus Tutsi Tutsis Tamil Tamils Sinhalese Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Chechen Chechens Tatar Tatars Roma Rohingya Rohingyas Bengali Bengalis Punjabi
    Kashmiri Kashmiris Sindhi Hazara Hazaras Zulu Xhosa Yoruba Igbo Hausa Fulani Oromo Amhara Tigrayan Tigrayans Maori Inuit Aboriginal Mapuche Maya Mayan Basque Basques Catalan
    Catalans Breton Flemish Walloon Scottish Scots Welsh Cornish English Englishman Hispanic Hispanics Latino Latinos Latina Asian Asians African Africans European Europeans
    Eurasian Slavic Slavs Balkan Nordic Scandinavian Scandinavians Baltic Caribbean Mediterranean Western Westerners Eastern Muslim Muslims Islamic Islamist Islamists Sunni Sunnis Shia Shias
    Shiite Shiites Shi'ite Shi'ites Shi'a Alawite Alawites Salafi Salafist Salafists Wahhabi Sufi Christian Christians Catholic Catholics Protestant Protestants Orthodox Coptic Copt Copts
    Evangelical Evangelicals Anglican Methodist Mormon Mormons Jew Jews Jewish Zionist Zionists Hindu Hindus Sikh Sikhs Buddhist Buddhists Jain Palestinian Palestinians
    Israeli Israelis Soviet Soviets Communist Communists Marxist Marxists Maoist Maoists Leninist Socialist Socialists Nazi Nazis Fascist Fascists Republican Republicans Democrat
    Democrats Democratic Tory Tories Bosniak Bosniaks Serb Serbs Croat Croats Kosovar Kosovars Abkhaz Ossetian Ossetians Crimean Siberian Taiwanese Hongkonger Hongkongers Macanese Briton Britons
    Brit Brits Spaniard Spaniards Swede Swedes Dane Danes Finn Finns Finnish Pole Poles Turk Turks Turkic Greek Greeks Czech Czechs Slovak Slovaks Filipino Filipinos Filipina Philippine Thai Thais Afghan Afghans Afghani
    Iraqi Iraqis Saudi Saudis Emirati Emiratis Yemeni Yemenis Omani Omanis Qatari Qataris Kuwaiti Kuwaitis Bahraini Bahrainis Pakistani Pakistanis Bangladeshi Bangladeshis Uzbek Uzbeks Kazakh
    Kazakhs Kyrgyz Tajik Tajiks Azeri Azeris Argentine Argentines Argentinian Ottoman Byzantine Anglo-Saxon Afro-American Californian Texan Texans Londoners Parisian Bavarian Sicilian
    Ahmadi Bahai Houthi Houthis Semitic Muscovite Dutch French Irish Frenchman Irishman Dutchman Frenchmen Irishmen Englishmen
    """)

  /// Peoples of two words.
  static let compoundPeoples =
    pairs("North South Central Latin Native African Asian", "American Americans")
    + pairs("South Southeast East West Central", "Asian Asians") + pairs("North South East West Central Southern", "African Africans")
    + pairs("Eastern Western Central Northern Southern", "European Europeans") + pairs("North South", "Korean Koreans")
    + pairs("East West", "German Germans") + pairs("Greek Turkish", "Cypriot Cypriots") + pairs("Bosnian", "Serb Serbs")
    + pairs("Roman", "Catholic Catholics") + pairs("Puerto", "Rican Ricans") + pairs("Middle", "Eastern")

  /// Titles and offices, which stand outside a name.
  static let titles = list(
    """
    president vice deputy prime minister premier chancellor secretary undersecretary senator sen. representative rep. congressman congresswoman governor gov. mayor ambassador
    envoy king queen prince princess emperor sultan emir sheikh shaikh imam ayatollah mullah pope cardinal archbishop bishop rev. reverend father sister brother general gen. gen lieutenant lt. lt
    colonel col. col major maj. captain capt. capt commander admiral adm. marshal sergeant sgt. mr mr. mrs mrs. ms ms. miss dr dr. dr prof prof. professor sir dame lord lady judge justice attorney
    director chairman chairwoman chair chief chancellor speaker spokesman spokeswoman spokesperson leader coach manager officer editor author journalist
    analyst minister-designate president-elect foreign defence defense interior finance justice acting former ex-president co-chair commissioner treasurer councillor dictator
    moderator operator question administrator assistant counselor honorable excellency highness majesty hon. minister's mp mps
    """)

  /// Months and days of the week.
  static let calendar = list(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec.
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays i
    """)

  /// What a building or a site is called, as the last word of its name.
  static let facilities = list(
    """
    airport airfield stadium arena hospital clinic bridge dam tower hotel building prison jail mosque church cathedral chapel temple synagogue palace museum theatre theater library
    station road street avenue highway railway railroad square plaza mall hall center centre base airbase camp port harbour harbor canal pipeline reactor plant tunnel park zoo cemetery school
    """)

  /// The last words of the names of laws, treaties, events, prizes and works.
  static let otherThings = list(
    """
    act acts agreement agreements treaty accord accords protocol constitution charter convention declaration amendment bill law resolution war wars revolution uprising intifada spring cup
    olympics paralympics games championship championships festival award awards prize medal trophy summit day week month year eve holocaust genocide renaissance ramadan eid christmas easter
    passover hanukkah diwali thanksgiving halloween internet web covid covid-19 coronavirus sars ebola hiv aids brexit bible koran quran torah god allah islam christianity judaism hinduism buddhism
    marxism communism christmas initiative dialogue process pact doctrine plan deal statute code edition album song movie operation hurricane cyclone typhoon earthquake election elections
    referendum utc gmt edt est pst pm am internet wifi gps gdp ceo ngo ngos phd
    """)

  private static func pairs(_ first: String, _ second: String) -> [String] {
    list(first).flatMap { word in list(second).map { word + " " + $0 } }
  }

  private static func list(_ words: String) -> [String] { words.split(whereSeparator: \.isWhitespace).map(String.init) }
}
