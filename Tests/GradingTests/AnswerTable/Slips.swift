/// Typos by length, transpositions, other real words, digits, negation and antonym prefixes.
let slipTable = #"""
  sides: individualism, collectivism
  words: connectivity, cooperation, competition

  short: Which theory puts the group first?
  = collectivism
  typo   "colectivism"                 a letter left out of a long word
  typo   "collectivsm"                 a letter left out
  typo   "colllectivism"               a letter doubled
  typo   "collectivizm"                a letter replaced
  typo   "collcetivism"                two letters swapped
  typo   "colectivsm"                  two letters left out of a long word
  typo   "the colectivism"             a typo behind an article
  typo   "Colectivism."                a typo with case and full stop
  ask    "connectivism"                two replaced letters make another word
  ask    "callectivosm"                two replaced letters are never taken silently
  ask    "ollectivism"                 the first letter is missing
  ask    "collectivist"                the follower for the theory
  wrong  "individualism"               the other theory
  wrong  "collection"                  another word
  wrong  "communism"                   another theory
  wrong  "kolektywizm"                 too far from it
  wrong  "anticollectivism"            an antonym prefix
  wrong  "anti-collectivism"           an antonym prefix with hyphen
  wrong  "non-collectivism"            an antonym prefix with hyphen
  wrong  "not collectivism"            a negation
  wrong  "individualism and collectivism"   both at once is no answer
  wrong  "collectivism or individualism"    both at once is no answer
  wrong  "individualism, not collectivism"  the wrong one, with the right one denied
  ask    "collectivism in a village"   the answer with more than was asked

  cloze: A steady and even _____ of nature pleases the eye.
  = harmony
  typo   "harmny"                      one letter of seven
  typo   "harmonny"                    one letter too many
  typo   "hamrony"                     two letters swapped
  typo   "harmoni"                     one letter replaced
  wrong  "hrmny"                       two letters of seven are too many
  wrong  "disharmony"                  the opposite
  wrong  "harm"                        another word
  wrong  "hormone"                     another word
  wrong  "money"                       another word

  short: Which bird is the emblem of peace?
  = dove
  typo   "dovve"                       one letter of four
  typo   "dvoe"                        two letters swapped
  wrong  "dog"                         another animal
  wrong  "love"                        the first letter differs
  wrong  "do"                          too short

  short: Which small animal do cats hunt?
  = rat
  right  "rats"                        plural
  wrong  "cat"                         words of three letters must be exact
  wrong  "rta"                         words of three letters must be exact
  wrong  "ray"                         words of three letters must be exact
  wrong  "rot"                         words of three letters must be exact

  words: tangle, untie, strange

  short: What does it mean to choke somebody?
  = strangle
  typo   "strangel"                    two letters swapped
  typo   "strangl"                     the last letter left out
  typo   "straangle"                   one letter too many
  wrong  "tangle"                      another word
  wrong  "strange"                     another word of the quiz
  wrong  "untangle"                    another word

  words: alkene, alkyne, ethene, sulfite

  short: Which hydrocarbon has single bonds only?
  = alkane
  right  "alkanes"                     plural
  typo   "alkanne"                     one letter too many
  wrong  "alkene"                      another word of the quiz
  wrong  "alkenes"                     the plural of another word of the quiz
  wrong  "alkyne"                      another word of the quiz

  short: Which ion has four oxygen atoms around a sulfur atom?
  = sulfate
  right  "sulphate"                    British spelling
  typo   "sulfatte"                    one letter too many
  wrong  "sulfite"                     another word of the quiz
  wrong  "sulfide"                     another ion

  short: Which solution has more solute than the cell?
  = hypertonic
  typo   "hypertnic"                   a letter left out
  typo   "hypretonic"                  two letters swapped
  wrong  "hypotonic"                   the opposite
  wrong  "isotonic"                    something else

  words: absorption takes in, adsorption holds on to a surface

  short: What is it called when a sponge takes in water?
  = absorption
  typo   "absorbtion"                  a common misspelling
  typo   "absorpion"                   a letter left out
  wrong  "adsorption"                  another word of the quiz

  words: ileum, ilium, mitosis, meiosis

  short: What is the last part of the small intestine?
  = ileum
  typo   "illeum"                      one letter too many
  wrong  "ilium"                       a bone, and another word of the quiz

  short: Which division makes two equal cells?
  = mitosis
  typo   "mitosys"                     one letter replaced
  typo   "mitsois"                     two letters swapped
  wrong  "meiosis"                     the other division

  short: What is said of a reaction that can run back?
  = now reversible
  typo   "now reversable"              a common misspelling
  wrong  "not reversible"              the opposite
  wrong  "irreversible"                the opposite
  wrong  "now irreversible"            the opposite

  short: What is said of a reaction that cannot run back?
  = not reversible
  right  "Not reversible."             case and full stop
  typo   "not reversable"              a common misspelling
  wrong  "reversible"                  the opposite
  wrong  "now reversible"              the opposite
  wrong  "not irreversible"            the opposite

  short: How many bytes has a megabyte?
  = 1000000
  right  "1,000,000"                   commas between the thousands
  right  "1 000 000"                   spaces between the thousands
  right  "one million"                 in words
  right  "1 million"                   half in words
  wrong  "10000000"                    one zero too many
  wrong  "100000"                      one zero too few
  wrong  "1000001"                     another number
  wrong  "1 billion"                   another number

  short: In which year did the wall fall?
  = 1989
  wrong  "1998"                        digits swapped
  wrong  "1988"                        another year
  wrong  "198"                         a digit left out
  wrong  "1989 or 1990"                two answers at once
  ask    "November 1989"               the answer with more than was asked

  short: Which room was Orwell's worst?
  = Room 101
  right  "room 101"                    case
  typo   "romm 101"                    a typo in the word, not in the number
  wrong  "room 110"                    another number
  wrong  "room 10l"                    a letter for a digit
  wrong  "room"                        no number
  wrong  "101 rooms"                   something else

  short: What happens to the pressure when a gas expands?
  = Decreases steadily
  right  "decreases steadily"          case
  right  "decrease steadily"           another form of the verb
  typo   "decreses steadily"           a letter left out
  wrong  "Increases steadily"          the opposite
  wrong  "does not decrease steadily"  the opposite
  wrong  "never decreases steadily"    the opposite

  cloze: The judge found that the search had been _____.
  = legal
  typo   "leagl"                       two letters swapped
  wrong  "illegal"                     the opposite
  wrong  "legless"                     another word

  words: immortal

  cloze: Such an act is _____.
  = immoral
  typo   "imoral"                      a letter left out
  wrong  "moral"                       the opposite
  wrong  "amoral"                      another word
  wrong  "immortal"                    another word

  cloze: That result is _____.
  = impossible
  typo   "impossble"                   a letter left out
  typo   "imposible"                   a letter left out
  wrong  "possible"                    the opposite
  wrong  "unpossible"                  no such word

  words: dependence, interdependence

  cloze: The colony wanted _____.
  = independence
  typo   "independance"                a common misspelling
  typo   "indepndence"                 a letter left out
  wrong  "interdependence"             another word of the quiz
  wrong  "dependence"                  the opposite
  wrong  "in dependence"               the opposite, written apart

  short: Which two words name the bond of a society?
  = social cohesion
  typo   "socail cohesion"             two letters swapped
  typo   "social cohesoin"             two letters swapped
  typo   "socal cohsion"               a typo in each word
  right  "Social Cohesion"             case
  ask    "cohesion"                    only the head word
  ask    "cohesion social"             the words in another order
  wrong  "social"                      without the head word
  wrong  "social coercion"             another thing
  wrong  "antisocial cohesion"         an antonym prefix
  wrong  "social adhesion"             another thing

  short: Who founded the theory of relativity?
  = Albert Einstein
  typo   "Albert Einstien"             two letters swapped
  ask    "Einstein"                    only the surname
  wrong  "Albert"                      only the first name
  wrong  "Isaac Newton"                somebody else
  wrong  "Albert Camus"                somebody else

  short: Which word follows twenty-nine?
  = thirty
  right  "30"                          in digits
  typo   "thrity"                      two letters swapped
  wrong  "thirteen"                    another number
  wrong  "31"                          another number

  short: How many thieves had Ali Baba to fear?
  = forty
  right  "40"                          in digits
  typo   "fourty"                      a common misspelling
  wrong  "fourteen"                    another number
  wrong  "four"                        another number
  """#
