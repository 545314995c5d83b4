/// Case, accents, quotes, hyphens, articles, plurals, number words and spellings.
let spellingTable = #"""
  words: scared, cave

  short: Which organelle releases the energy of glucose?
  = mitochondria
  right  "mitochondria"                as it is listed
  right  "Mitochondria"                case does not matter
  right  "MITOCHONDRIA"                case does not matter
  right  "  mitochondria  "            space around it does not matter
  right  "mitochondria."               a full stop does not matter
  right  "mitochondria!!"              nor do other marks
  right  "the mitochondria"            a leading article is no error
  right  "The Mitochondria."           all of it together
  right  "“mitochondria”"              quotation marks around it
  right  "it is the mitochondria"      a full sentence is fine
  right  "It’s the mitochondria"       contracted, with a curly apostrophe
  right  "They are mitochondria."      plural lead-in
  right  "mitochondrion"               the singular names the same thing
  right  "the mitochondrion"           singular with article
  right  "\u{FF4D}itochondria"         a full-width letter is the same letter
  wrong  "chloroplast"                 another organelle
  wrong  "the nucleus"                 another organelle
  wrong  ""                            nothing
  wrong  "   "                         nothing
  wrong  "?"                           no answer
  wrong  "I don't know"                no answer
  wrong  "idk"                         no answer
  wrong  "the"                         nothing but an article
  wrong  "..."                         nothing but marks
  wrong  "not the mitochondria"        the opposite

  short: What are people called who grow crops and keep animals?
  = farmers
  right  "farmer"                      singular for plural
  right  "Farmers"                     case
  right  "the farmers"                 article
  right  "a farmer"                    article, singular
  right  "an farmers"                  a slip in the article is none in the answer
  wrong  "farming"                     the work is not the people
  wrong  "farm"                        the place is not the people
  wrong  "fishers"                     other people

  cloze: A city may have one big library or many small _____.
  = libraries
  right  "library"                     y and ies
  right  "Libraries"                   case
  wrong  "librarians"                  the people, not the place

  short: What do you call a place where coffee is served?
  = café
  right  "café"                        as listed
  right  "cafe"                        accents are a last resort
  right  "CAFE"                        capitals without accent
  right  "cafe\u{301}"                 the accent as a combining character
  right  "the café"                    article
  right  "cafés"                       plural with the accent
  right  "cafè"                        the wrong accent
  wrong  "coffee"                      the drink
  wrong  "cave"                        another word

  short: Which French dish of batter is baked thin in a pan?
  = crêpe
  right  "crepe"                       without the accent
  right  "crêpes"                      plural
  right  "crépe"                       the wrong accent
  wrong  "grape"                       another word

  short: Which German city has the cathedral on the Rhine?
  = Köln
  = Cologne
  right  "koln"                        without the dots
  right  "Cologne"                     the listed alternative
  right  "KÖLN"                        capitals with dots
  wrong  "Bonn"                        another city

  short: What is a road in German?
  = Straße
  right  "Strasse"                     ss for ß
  right  "STRASSE"                     capitals have no ß
  right  "straße"                      case
  wrong  "Staat"                       another word

  cloze: A person who relies on nobody shows _____.
  = self-reliance
  right  "self reliance"               a hyphen is a space
  right  "Self-Reliance"               case
  right  "selfreliance"                written as one word
  right  "self‐reliance"               the Unicode hyphen
  right  "self–reliance"               an en dash
  right  "self - reliance"             a hyphen with space
  wrong  "reliance"                    without self it says the opposite
  wrong  "self"                        half a word
  wrong  "self-defence"                something else

  cloze: A text that is not finished is a _____.
  = work in progress
  right  "work-in-progress"            hyphens are spaces
  right  "a work in progress"          article
  right  "Work in Progress"            case
  wrong  "progress"                    something else
  wrong  "work"                        something else

  short: What is the rule called that nobody may be tried twice for one crime?
  = don't try twice
  right  "don’t try twice"             curly for straight
  right  "dont try twice"              no apostrophe at all
  right  "do not try twice"            not contracted
  wrong  "try twice"                   the opposite
  wrong  "do try twice"                the opposite

  short: Whose work is never done?
  = the teacher's
  right  "teacher's"                   no article
  right  "the teacher’s"               curly apostrophe
  right  "teachers"                    no apostrophe
  right  "a teacher"                   no possessive
  wrong  "the pupil's"                 somebody else's

  short: How many continents are there by the common count?
  = seven
  right  "7"                           the digit
  right  "seven"                       the word
  right  "Seven."                      case and full stop
  right  "it is 7"                     in a sentence
  wrong  "8"                           another number
  wrong  "six"                         another number
  wrong  "seventy"                     another number
  wrong  "17"                          another number
  wrong  "77"                          another number
  wrong  "7.5"                         another number

  short: How many hours has a day?
  = 24
  right  "twenty-four"                 number words with hyphen
  right  "twenty four"                 number words
  right  "Twenty Four"                 case
  right  "24."                         full stop
  wrong  "42"                          turned round
  wrong  "twenty"                      another number
  wrong  "240"                         another number
  wrong  "-24"                         another number

  cloze: The treaty ended the _____ World War.
  = First
  right  "first"                       case
  right  "1st"                         the ordinal in digits
  right  "the first"                   article
  wrong  "second"                      another one
  wrong  "2nd"                         another one

  cloze: The song has _____ verses.
  = three hundred and five
  right  "305"                         digits
  right  "three hundred five"          without and
  right  "three hundred and five"      with and
  wrong  "three hundred"               another number
  wrong  "350"                         another number

  cloze: Farmers have to _____ the harvest before winter.
  = organize
  right  "organise"                    British spelling
  right  "Organize"                    case
  right  "organizes"                   another form of the verb
  right  "organising"                  another form of the verb
  wrong  "organs"                      another word

  short: What do paint and light have that a black-and-white film lacks?
  = colour
  right  "color"                       American spelling
  right  "colours"                     plural
  right  "colors"                      American plural
  wrong  "sound"                       another thing

  short: What is the middle of a circle called?
  = centre
  right  "center"                      American spelling
  right  "the centre"                  article
  wrong  "radius"                      another thing

  cloze: Crops and tools are _____ among all members.
  = shared
  right  "shared"                      as listed
  right  "share"                       another form of the verb
  right  "sharing"                     another form of the verb
  wrong  "sold"                        another word
  wrong  "scared"                      another word

  cloze: What holds a group together is _____.
  = rights and duties
  right  "duties and rights"           two things in either order
  right  "rights & duties"             the sign for and
  right  "rights, duties"              a comma for and
  right  "right and duty"              singular
  wrong  "rights and wrongs"           one of the two is another thing
  wrong  "wrongs and duties"           one of the two is another thing

  short: Which gas do plants take in?
  = carbon dioxide
  = CO2
  right  "CO₂"                         a subscript is a digit
  right  "co2"                         case
  right  "Carbon Dioxide"              case
  right  "carbon-dioxide"              a hyphen is a space
  wrong  "carbon"                      without the head word it is another substance
  wrong  "carbon monoxide"             another gas
  wrong  "CO"                          another gas
  wrong  "CO3"                         another formula
  wrong  "oxygen"                      another gas

  short: What was the largest state of the world until 1991?
  = Soviet Union
  = USSR
  right  "USSR"                        the listed abbreviation
  right  "U.S.S.R."                    with full stops
  right  "ussr"                        case
  right  "the soviet union"            article and case
  right  "The Soviet Union (USSR)"     both listed answers at once
  wrong  "Russia"                      a part of it
  wrong  "Soviet"                      half of it
  wrong  "European Union"              another union
  wrong  "USA"                         another state

  short: What is the common name of sodium chloride?
  = (table) salt
  right  "salt"                        words in parentheses may be left out
  right  "table salt"                  or written
  right  "Table Salt"                  case
  wrong  "table"                       only the optional word
  wrong  "sugar"                       another thing

  short: Which language is known for its pointers?
  = C
  right  "c"                           case
  wrong  "C++"                         another language
  wrong  "C#"                          another language
  wrong  "D"                           another language

  short: Which language added classes to C?
  = C++
  right  "c++"                         case
  right  "C ++"                        space
  wrong  "C"                           another language
  wrong  "C#"                          another language

  short: How do you write half in digits?
  = 1/2
  right  "1/2"                         as listed
  right  "½"                           the single character
  wrong  "12"                          another number
  wrong  "2/1"                         another number
  wrong  "1 2"                         two numbers

  short: How many bytes has a mega?
  = 10⁶
  right  "10^6"                        the power in plain characters
  wrong  "106"                         not a power
  wrong  "10⁹"                         another power
  wrong  "60"                          another number

  short: Which protocol pair runs the internet?
  = TCP/IP
  right  "tcp/ip"                      case
  right  "TCP IP"                      a space for the slash
  right  "TCPIP"                       written as one
  wrong  "UDP/IP"                      another pair
  wrong  "TCP"                         half of it

  short: What does a laboratory make of a sample?
  = chemical analyses
  right  "chemical analysis"           an irregular plural
  right  "chemical analyses"           as listed
  wrong  "chemical catalysis"          another thing

  short: Who goes to a kindergarten?
  = children
  right  "child"                       an irregular plural
  right  "the children"                article
  wrong  "parents"                     other people
  """#
