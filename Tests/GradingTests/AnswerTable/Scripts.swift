/// Chinese, Arabic and other scripts, emoji, and combining characters.
let scriptTable = #"""
  short: 中国的首都是哪里？
  = 北京
  right  "北京"                         as listed
  right  " 北京。"                      with the Chinese full stop
  right  "「北京」"                      with Chinese quotation marks
  wrong  "南京"                         another city
  wrong  "东京"                         another city
  wrong  "北"                           half a name
  wrong  "上海"                         another city
  wrong  "京北"                         turned round

  short: 集体主义重视什么？
  = 集体
  right  "集体"                         as listed
  wrong  "个人"                         the other side
  wrong  "不是集体"                      the opposite
  wrong  "非集体"                        the opposite

  short: 日本の首都は？
  = とうきょう
  = 東京
  right  "東京"                         the listed alternative
  right  "とうきょう"                    as listed
  wrong  "きょうと"                      another city
  wrong  "京都"                         another city

  short: Which kana is ga?
  = が
  right  "か\u{3099}"                   the same, decomposed
  wrong  "か"                           another syllable
  wrong  "ば"                           another syllable

  short: ما هي عاصمة مصر؟
  = القاهرة
  right  "القاهرة"                      as listed
  right  "القَاهِرَة"                      with vowel signs
  right  "القـاهرة"                     with a stretched line
  wrong  "الرياض"                       another city
  wrong  "بيروت"                        another city

  short: ما ضد الصغير؟
  = أكبر
  right  "أكبر"                         as listed
  right  "اكبر"                         without the hamza
  wrong  "أصغر"                         the opposite

  short: Столица России?
  = Москва
  right  "москва"                       case
  right  "МОСКВА"                       case
  typo   "Мосвка"                       two letters swapped
  wrong  "Минск"                        another city

  short: Как зовут дерево с шишками?
  = ёлка
  right  "елка"                         without the dots
  wrong  "палка"                        another word

  short: Ποια είναι η πρωτεύουσα της Ελλάδας;
  = Αθήνα
  right  "αθήνα"                        case
  right  "ΑΘΗΝΑ"                        capitals have no accent
  right  "Αθηνα"                        without the accent
  wrong  "Ρώμη"                         another city

  short: भारत की राजधानी?
  = दिल्ली
  right  "दिल्ली"                         as listed
  wrong  "दल"                           another word
  wrong  "मुंबई"                         another city

  short: 대한민국의 수도는?
  = 서울
  right  "서울"                         as listed
  right  "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}"   the same, decomposed
  wrong  "부산"                         another city

  short: Which animal barks?
  = 🐶
  = dog
  right  "🐶"                           as listed
  right  "dog 🙂"                       a smile more is no error
  right  "dog"                          the word
  wrong  "🐱"                           another animal
  wrong  "🙂"                           a smile is no answer
  wrong  "cat 🙂"                       another animal

  short: Which flag has a maple leaf?
  = 🇨🇦
  right  "🇨🇦"                           as listed
  wrong  "🇨🇭"                           another flag
  wrong  "🇦🇺"                           another flag

  short: Which wave is it?
  = ångström
  right  "angstrom"                     without accents
  right  "a\u{30A}ngstro\u{308}m"       with combining characters
  right  "Ångström"                     capital
  right  "\u{212B}ngström"              the unit sign for the letter
  wrong  "wavelength"                   another word

  short: Which letter mark is it?
  = ﬁre
  right  "fire"                         a ligature is its letters
  wrong  "fir"                          another word

  words: ano, año

  short: What is a year in Spanish?
  = año
  right  "año"                          as listed
  wrong  "ano"                          without its tilde it is another word of the quiz
  wrong  "día"                          another word
  """#
