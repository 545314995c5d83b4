/// Lists in any order, however they are separated, with duplicates, extras and slips.
let listTable = #"""
  words: freedom, autonomy, self-reliance, privacy

  list: Name the three features of a good team.
  = group spirit
  = trust
  = shared resources
  right    "group spirit, trust, shared resources"          in the order of the key
  right    "shared resources, group spirit, trust"          in another order
  right    "trust; shared resources; group spirit"          semicolons
  right    "trust\ngroup spirit\nshared resources"          lines
  right    "trust\r\ngroup spirit\r\nshared resources\r\n"  lines of another system
  right    "trust|group spirit|shared resources"            bars
  right    "trust, group spirit and shared resources"       and before the last
  right    "trust and group spirit and shared resources"    and between all
  right    "trust, group spirit, and shared resources"      a comma before and
  right    "Trust, Group Spirit, Shared Resources"          case
  right    "the trust, a group spirit, the shared resources"   articles
  right    "trust, shared resource, group spirits"          number
  right    "trust, trust, group spirit, shared resources"   a duplicate is no error
  right    "- trust\n- group spirit\n- shared resources"    bullets
  right    "1. trust\n2. group spirit\n3. shared resources" numbered
  right    "1) trust 2) group spirit 3) shared resources"   numbered on one line
  right    "trust, , group spirit,, shared resources,"      empty entries
  right    "trust / group spirit / shared resources"        slashes
  typo     "trust, group spirt, shared resources"           a letter left out
  typo     "turst, group spirit, shared resuorces"          two slips
  partly   "trust, group spirit"                            one is missing
  partly   "trust"                                          two are missing
  partly   "trust, group spirit, privacy"                   one is wrong
  partly   "trust, group spirit, shared resources, privacy" one too many is wrong
  partly   "trust, trust, trust"                            three times the same is one
  partly   "trust, group spirit, freedom, "                 one is wrong
  wrong    "freedom, autonomy, self-reliance"               all wrong
  wrong    "trust, freedom"                                 right minus wrong is nothing
  wrong    "trust, freedom, autonomy"                       more wrong than right
  wrong    ""                                               nothing
  wrong    ",,,"                                            nothing
  wrong    "I don't know"                                   nothing
  wrong    "mistrust, privacy"                              the opposite, and another thing
  wrong    "no trust"                                       the opposite
  ask      "trust, spirit, shared resources"                one by its head word only

  list: Name two forms of shared life.
  = communal living and decision-making
  = strong bonds
  right    "communal living and decision-making, strong bonds"   and inside an entry
  right    "strong bonds; communal living and decision making"   in another order
  right    "strong bonds and communal living and decision-making"   and in both roles
  partly   "strong bonds"                                   one is missing
  wrong    "weak bonds"                                     the opposite

  list: Name the capitals of Italy and of Spain, each with its country.
  = Rome, Italy
  = Madrid, Spain
  right    "Rome, Italy\nMadrid, Spain"                     commas inside the entries
  right    "Madrid, Spain; Rome, Italy"                     in another order
  partly   "Rome, Italy"                                    one is missing
  wrong    "Paris, France"                                  none of them

  list: Name the four nucleobases of DNA.
  = adenine
  = guanine
  = cytosine
  = thymine
  right    "adenine guanine cytosine thymine"               only spaces between
  right    "thymine, cytosine, guanine, adenine"            another order
  typo     "adenin, guanine, cytosine, thymine"             a letter left out
  partly   "adenine, guanine, cytosine"                     one is missing
  partly   "adenine, guanine, cytosine, uracil"             one is wrong
  partly   "adenine, guanine, cytosine, thymine, uracil"    one too many
  wrong    "uracil"                                         wrong

  list: Name the first three primes.
  = 2
  = 3
  = 5
  right    "2, 3, 5"                                        digits
  right    "5 3 2"                                          only spaces between
  right    "two, three, five"                               words
  right    "two three and five"                             words and and
  partly   "2, 3, 7"                                        one is wrong
  partly   "1, 2, 3, 5"                                     one too many
  wrong    "23, 5, 7, 11"                                   more wrong than right

  list: 说出两个城市。
  = 北京
  = 上海
  right    "上海、北京"                                      the Chinese list comma
  right    "北京，上海"                                      the full-width comma
  partly   "北京"                                           one is missing
  partly   "北京，上海，东京"                                 one too many
  wrong    "东京，南京"                                      none of them

  list: Name three views of society.
  = collectivism
  = liberalism
  = conservatism
  ask      "liberalism, conservatism, connectivism"         all but two letters
  partly   "liberalism, connectivism"                       one is missing, whatever was meant
  wrong    "connectivism, anarchism"                        none is certain, one is wrong

  list: Name the two ways a cell divides.
  = mitosis
  = meiosis
  right    "meiosis and mitosis"                            and between the two
  right    "mitosis & meiosis"                              the sign for and
  partly   "mitosis, mitosis"                               twice the same
  typo     "mitossis, meiosis"                              a letter doubled

  list: Which three examples of such societies does the article name?
  = Soviet Union (USSR, under communism)
  = (various) indigenous (cultures)
  = (certain) East Asian (countries)
  right    "Soviet Union, indigenous cultures, East Asian countries"   without what is in brackets
  right    "The Soviet Union under communism, various indigenous cultures, certain East Asian countries"   the article's words
  right    "USSR, indigenous cultures, East Asian countries"   an abbreviation in brackets
  right    "soviet union, indigenous, certain east asian"   other brackets left out
  ask      "USSR, indigenous peoples, East Asian nations"   other words for what is in brackets
  partly   "USSR, indigenous cultures"                      one is missing
  wrong    "communism"                                      only what is in brackets

  list: On which two does it depend?
  = (the concentration of) carbon dioxide (CO2)
  = light (intensity)
  right    "CO2 and light"                                  the formula
  right    "light intensity, the concentration of carbon dioxide"   all words
  wrong    "concentration, intensity"                       the measures alone

  list: Which two volcanoes?
  = (Mount) Fuji
  = (Mount) Vesuvius
  right    "Mt. Fuji, Mt Vesuvius"                          abbreviated
  right    "Fuji and Mount Vesuvius"                        left out

  list: Name the three types of sleep.
  = REM (sleep)
  = Light (sleep)
  = Deep (sleep)
  right    "deep, light and REM"                            the noun of the stem left out
  right    "deep sleep, light sleep, REM sleep"             the noun said
  """#
