/// Wildcards and weights as Moodle has them.
let wildcardTable = #"""
  short: Which fruit keeps the doctor away?
  = *apple*
  0% *
  right  "apple"                       nothing on either side
  right  "An apple a day"              something on both sides
  right  "pineapple"                   as in Moodle, the author's choice
  right  "APPLE"                       case
  wrong  "pear"                        the catch-all
  wrong  "app le"                      not the same

  short: Which word begins the verb?
  = harm*
  right  "harmony"                     a continuation
  right  "harm"                        none
  right  "Harmonious"                  case
  wrong  "charm"                       the whole answer counts
  wrong  "disharmony"                  the whole answer counts

  short: Which formula has a star?
  = a\*b
  right  "a*b"                         a literal star
  right  "A*B"                         case
  wrong  "axb"                         a literal star is no wildcard
  wrong  "ab"                          a literal star is no wildcard

  short: Who wrote Faust?
  = *Goethe
  50% *Schiller*
  0% Marlowe
  right   "Johann Wolfgang von Goethe" the name in front
  right   "goethe"                     case
  partly  "Friedrich Schiller"         half the credit
  wrong   "Marlowe"                    the expected wrong answer
  wrong   "Goethe's friend"            something after the name

  short: Which colours has the flag of Poland?
  = white*red
  = red*white
  right  "white and red"               something between
  right  "red, white"                  something between
  right  "White/Red"                   something between
  wrong  "white"                       half of it
  wrong  "white and green"             another colour

  short: Which ocean is the largest?
  = Pacific Ocean
  = Pacific
  50% Atlantic
  0% Indian Ocean
  right   "the pacific"                the listed alternative
  right   "Pacific Ocean"              as listed
  typo    "Pacfic"                     a letter left out
  partly  "Atlantic"                   half the credit
  partly  "the Atlantic"               half the credit, with article
  wrong   "Indian Ocean"               the expected wrong answer
  wrong   "Arctic"                     not listed
  """#
