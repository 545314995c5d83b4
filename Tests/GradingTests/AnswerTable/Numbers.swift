/// Numerical questions: tolerance, ranges, weights, signs, exponents, commas and units.
let numberTable = #"""
  number: How many degrees Celsius has lava at most?
  = 1200:50
  right  "1200"                        the number
  right  "1,200"                       a comma between the thousands
  right  "1 200"                       a space between the thousands
  right  "1'200"                       a Swiss apostrophe between the thousands
  right  "1\u{202F}200"                a narrow space between the thousands
  right  "1200 °C"                     with its unit
  right  "1200 degrees"                with its unit
  right  "1200.0"                      with a decimal
  right  "1200,0"                      with a decimal comma
  right  "1.2e3"                       with an exponent
  right  "1.2 × 10^3"                  with a power of ten
  right  "1.2·10³"                     with a power of ten
  right  "+1200"                       with a sign
  right  "about 1200"                  with a word before
  right  "~1200"                       with a sign before
  right  "it is 1200."                 in a sentence
  right  "1250"                        the upper end of the range
  right  "1150"                        the lower end of the range
  right  "twelve hundred"              in words
  right  "one thousand two hundred"    in words
  right  "１２００"                     in full-width digits
  right  "١٢٠٠"                        in Arabic digits
  wrong  "1251"                        just outside
  wrong  "1149"                        just outside
  wrong  "12000"                       a zero too many
  wrong  "-1200"                       the wrong sign
  wrong  "−1200"                       the wrong sign, as the real minus
  wrong  "1200 or 1300"                two answers at once
  wrong  "120"                         a zero too few
  wrong  "hot"                         no number
  wrong  ""                            nothing
  wrong  "not 1200"                    a negation
  ask    "1200 °F"                     another unit than the question's
  ask    "more than 1200"              not a number but a bound

  number: How much is pi, to two places?
  = 3.14
  right  "3.14"                        the number
  right  "3,14"                        a decimal comma
  right  "3.140"                       a zero more
  right  "٣٫١٤"                        in Arabic digits
  wrong  "3.1"                         not to two places
  wrong  "3.15"                        another number
  wrong  "314"                         no decimal point
  wrong  "3"                           another number
  wrong  "3.41"                        digits swapped

  number: How much is 6 divided by 5?
  = 1.2
  right  "1.2"                         the number
  right  "1,2"                         a decimal comma
  right  "6/5"                         as a fraction
  ask    "1,200"                       a comma that can be read in two ways
  wrong  "1200"                        a thousand times as much
  wrong  "12"                          no decimal point

  number: How much is half?
  = 0.5
  right  ".5"                          no zero before the point
  right  "1/2"                         as a fraction
  right  "½"                           as a single character
  wrong  "5"                           no decimal point
  wrong  "1/3"                         another fraction

  number: Name a temperature below freezing, in degrees Celsius.
  = -30..-1
  right  "-5"                          within the range
  right  "−5 °C"                       the real minus
  right  "minus 5"                     in words
  right  "-30"                         the lower end
  wrong  "5"                           the wrong sign
  wrong  "0"                           outside
  wrong  "-31"                         outside

  number: When did the war begin?
  = 1914
  50% 1913..1915
  right   "1914"                       exactly
  partly  "1915"                       one year off has half the credit
  partly  "1913"                       one year off has half the credit
  wrong   "1916"                       two years off
  wrong   "1941"                       digits swapped
  wrong   "19l4"                       a letter for a digit

  number: How many people live in the city?
  = 5000000:100000
  right  "5 million"                   a scale word
  right  "5.05 million"                a scale word and a decimal
  right  "5,000,000"                   commas between the thousands
  right  "5.000.000"                   points between the thousands
  wrong  "5"                           without its scale
  wrong  "5 billion"                   another scale

  number: How many is none?
  = 0
  right  "0"                           the number
  right  "zero"                        in words
  right  "-0"                          the same number
  wrong  "1"                           another number
  wrong  "no idea"                     no answer
  """#
