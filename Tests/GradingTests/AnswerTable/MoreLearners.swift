/// More answers of learners to the first quiz, marked before they were graded.
///
/// They try what the first ones did not: rejection by other words than "not", directions turned
/// round, other subjects, slips and halves.
let moreLearnersTable = #"""
  short: What is the term for “a social theory or philosophy that attaches great importance to the freedom, rights, and self-reliance of each person”?
  right   "Individualism!"                          the term
  typo    "individualsim"                           neighbours exchanged
  right   "It's called individualism"               in a sentence
  right   "individualism, not collectivism"         the other one ruled out
  ask     "individualist"                           the follower, not the theory
  wrong   "individuality"                           another thing
  wrong   "the opposite of individualism"           the other theory
  wrong   "collectivism (individualism)"            both at once
  wrong   "both individualism and collectivism"     both at once

  short: What does the article call the opposite of individualism?
  right   "collectivism, of course"                 the term
  typo    "colectivism"                             a letter left out
  wrong   "not collectivism"                        denied
  wrong   "collectivisation"                        another thing
  wrong   "the opposite of individualism"           a copy
  wrong   "socialism"                               not in the article

  short: What does the article say of Soviet communism in practice?
  right   "There were challenges and people criticised how it was done"   both points
  partly  "It was criticised because of the way it was implemented"       one of two points
  right   "challenges, criticism"                   both points, without a sentence
  right   "it had difficulties and drew criticism"  one point and a synonym
  partly  "not everything went well: it faced challenges"   one of two points
  partly  "It was a great success despite criticism"        one point and its opposite
  wrong   "It overcame all challenges and criticism"        turned round by the verb
  wrong   "It was free of criticism"                denied by another word
  wrong   "challenges and criticism were absent"    denied by another word
  wrong   "Critics praised it"                      the opposite, of the same root
  wrong   "it was more successful than its critics expected"   the opposite
  wrong   "Capitalism met with challenges and criticism"   another subject
  wrong   "decisions and resources were shared for everyone's benefit"   that was the theory

  short: What is individualism?
  right   "a philosophy in which each person's freedom and self-reliance count most"   two points
  right   "Belief in personal liberty, autonomy and relying on yourself"   a point and synonyms
  right   "It is a theory about personal freedom and independence."   two points
  right   "valuing autonomy and personal responsibility rather than harmony of the group"   two points
  partly  "autonomy"                                one point
  partly  "a social theory about self-reliance"     one point
  partly  "personal freedom and cooperation"        one point, one of the other side
  wrong   "A social theory"                         true of both
  wrong   "it places the group before personal freedom and self-reliance"   reversed
  wrong   "the belief that personal freedom must give way to the group"   reversed by the verb
  wrong   "Personal freedom and self-reliance are not part of it"   denied behind
  wrong   "a theory that sees personal freedom and self-reliance as selfish"   condemned
  wrong   "It denies people personal autonomy and independence"   rejected
  wrong   "It wants less personal freedom and less self-reliance"   belittled
  wrong   "when people work together for the common good"   swapped
  wrong   "dependence on others and lack of personal freedom"   rejected
  wrong   "the opposite of personal freedom and self-reliance"   turned round
  wrong   "It is collectivism, with personal freedom and self-reliance"   another subject

  short: What is collectivism?
  right   "group goals come before personal ones"   the right direction
  right   "the idea that what the group needs is more important than what one person wants"   the right direction
  right   "it places group interests over individual interests"   the right direction
  right   "A social theory that puts the group first"   the point
  right   "people put the good of the group ahead of their own"   the right direction
  partly  "individualism's opposite"                one point
  wrong   "the individual's interests rank above those of the collective"   reversed
  wrong   "it subordinates the group to the individual"   reversed
  wrong   "the group's interests come second to the individual's"   reversed
  wrong   "the group is never above the individual"   denied
  wrong   "it values individual freedom over the group"   reversed
  wrong   "individual interests are not below the group's"   reversed, with a denial
  wrong   "nobody ranks the group above the interests of the individual"   denied
  wrong   "a theory in which groups compete"        something else
  wrong   "a social theory, not ranking the group above the individual"   denied

  short: What are the key characteristics of individualism?
  right   "people are free, responsible for themselves, and independent"   in other forms
  right   "Autonomy and independence"               two points
  right   "rights and liberties, self-reliance, freedom to choose goals"   in the article
  right   "individual achievements and self reliance"   two points
  partly  "independence"                            one point
  partly  "autonomy, harmony"                       one point, one of the other side
  wrong   "Neither autonomy nor independence"       denied
  wrong   "personal freedom is limited and self-reliance is discouraged"   rejected behind
  wrong   "dependence, shared resources, harmony"   swapped
  wrong   "it has nothing to do with personal freedom or self-reliance"   denied
  wrong   "it is against independence and autonomy" rejected
  wrong   "absence of personal responsibility and of independence"   denied by another word

  short: What are the key characteristics of collectivism?
  right   "Cooperating, sharing resources, and caring for the well-being of the group"   in other forms
  right   "harmony, cohesion"                       two points
  right   "the whole group's well-being and cooperation"   two points
  right   "shared responsibility & interdependence" two points
  right   "cooperation and harmony, but not competition"   two points
  partly  "harmony"                                 one point
  partly  "interdependence and self-reliance"       one point, one of the other side
  wrong   "Personal autonomy, independence"         swapped
  wrong   "a lack of cooperation and of harmony"    rejected
  wrong   "it replaces cooperation and harmony with competition"   turned round by the verb
  wrong   "private resources and personal responsibility"   swapped
  wrong   "little cooperation, little harmony"      belittled
  wrong   "cooperation and harmony are unimportant" belittled behind

  short: How do individualism and collectivism shape a society?
  right   "both of them influence society's structures"   one point
  right   "They shape how people deal with one another and the structures of society"   both points
  right   "people's interactions are affected by them"   one point
  wrong   "People interact but these ideas have no influence on it"   denied
  wrong   "Society shapes individualism and collectivism"   reversed
  wrong   "the structures of a society influence individualism and collectivism"   reversed
  wrong   "they leave structures and interaction unchanged"   turned round by the verb
  wrong   "neither changes the structures of a society"   denied

  short: “Are individualism and collectivism mutually exclusive?” The article says no. What does it say instead?
  right   "They're the two ends of one spectrum"    one point
  partly  "because both can be combined in a society"   one of two points
  right   "societies often take elements from both" one point
  partly  "it's a continuum"                        one of two points
  wrong   "they share no elements"                  denied
  wrong   "because they have no elements in common" denied
  wrong   "elements of both can never be combined"  denied behind
  wrong   "they are not on a spectrum"              denied

  short: “Can individualism and collectivism coexist?” The article says yes. How does it explain this?
  right   "both values are blended in many societies"   the point
  partly  "Most places have a bit of both"          one of two points
  right   "A lot of societies have a blend"         the point
  wrong   "few societies show a blend of both values"   belittled
  wrong   "no society has a blend"                  denied
  wrong   "a blend of both values is impossible"    denied by another word
  wrong   "societies cannot show both values"       denied
  wrong   "one value always drives out the other"   the opposite
  wrong   "both values are incompatible"            denied by another word

  cloze: While individualism stresses _____ and self-reliance, collectivism puts the needs and goals of the group first.
  = personal freedom
  right   "Personal freedoms"                       the plural
  typo    "personal fredom"                         a letter left out
  ask     "freedom"                                 half of it
  wrong   "shared responsibility"                   the other side
  wrong   "personal unfreedom"                      turned round
  wrong   "impersonal freedom"                      turned round

  cloze: Collectivist societies often prize harmony, _____, and social cohesion.
  = cooperation
  right   "co-operation"                            a hyphen
  typo    "coperation"                              a letter left out
  wrong   "competition"                             the opposite
  wrong   "non-cooperation"                         denied
  ask     "corporation"                             two letters replaced

  cloze: Collectivism promotes harmony and _____ within the group.
  = cohesion
  typo    "cohesoin"                                neighbours exchanged
  wrong   "coercion"                                another word
  wrong   "coherence"                               another word
  wrong   "adhesion"                                another word

  cloze: The _____ under communism is a well-known example of a collectivist society.
  = Soviet Union
  = USSR
  right   "soviet union"                            case
  typo    "Sovjet Union"                            a letter replaced
  wrong   "European Union"                          another union
  right   "USSR"                                    the same state

  cloze: Individualist societies tend to prioritize personal freedoms and individual achievements, while collectivist societies tend to prioritize the needs of the group, cooperation, and _____.
  = shared responsibility
  right   "shared responsibilities"                 the plural
  typo    "shared responsability"                   a letter replaced
  wrong   "personal responsibility"                 the other side
  wrong   "shared irresponsibility"                 turned round

  list: According to “Definition of Collectivism”, which three things do collectivist societies often prize?
  = harmony
  = cooperation
  = social cohesion
  right   "social cohesion; harmony; cooperation"   in another order
  typo    "harmony, cooperaton, social cohesion"    a letter left out
  partly  "harmony, cooperation"                    one missing
  partly  "harmony, cooperation, freedom"           one missing, one wrong
  partly  "harmony, harmony, harmony"               one, three times
  wrong   "freedom, rights, self-reliance"          the other side
  wrong   "no harmony, no cooperation, no social cohesion"   denied
  wrong   "harmony, freedom, rights"                more wrong than right

  list: Which three examples of collectivist societies does the article name?
  = Soviet Union
  = indigenous cultures
  = East Asian countries
  right   "the Soviet Union, indigenous cultures and East Asian countries"   in a sentence
  typo    "Soviet Union, indigenious cultures, East Asian countries"   a letter too much
  partly  "indigenous cultures and East Asian countries"   one missing
  wrong   "Soviet Union, United States"             as many wrong as right
  """#
