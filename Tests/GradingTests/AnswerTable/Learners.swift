/// What learners may answer to the questions of the first quiz, marked before it was graded.
let learnerTable = #"""
  short: What is the term for “a social theory or philosophy that attaches great importance to the freedom, rights, and self-reliance of each person”?
  right   "individualism"                           the term
  typo    "indivdualism"                            a letter left out
  right   "It is individualism."                    in a sentence
  wrong   "collectivism"                            the other theory
  wrong   "not individualism"                       denied
  wrong   "individualism or collectivism"           both at once

  short: What does the article call the opposite of individualism?
  right   "Collectivism"                            the term
  typo    "collectivsm"                             a letter left out
  ask     "connectivism"                            two letters replaced
  wrong   "individualism"                           the word of the question
  wrong   "anti-individualism"                      an invented word
  wrong   "communism"                               an example, not the theory

  short: What does the article say of Soviet communism in practice?
  right   "It met with challenges and criticism."   both points
  partly  "it was criticised for how it was carried out"   one of two points
  partly  "There was a lot of criticism of the way it was implemented"   one of two points
  right   "It faced problems and critisism"         a slip and a synonym
  partly  "it ran into many challenges"             one of two points
  right   "did not work out the way it was planned" in words nobody listed
  wrong   "It shared decisions and resources for everyone's benefit"   that was the theory
  wrong   "It met with no challenges and no criticism"   denied
  wrong   "it was never criticised"                 denied
  wrong   "What it says of Soviet communism in practice"   a copy of the question
  wrong   "it worked very well"                     the opposite
  wrong   "Soviet communism in practice"            words of the question
  wrong   "people were free and self-reliant"       something else
  wrong   "it was carried out without criticism"    denied

  short: What is individualism?
  right   "A social theory that stresses personal freedom, rights and self-reliance"   all points
  right   "A philosophy built on freedom, rights and being self-reliant"   all points, in other forms
  right   "the view that personal freedom matters more than the needs of the group"   the right direction
  right   "it puts personal freedom above the group"    the right direction
  right   "Personal fredom and self reliance instead of group needs"   a slip, the right direction
  right   "Unlike collectivism, it is built on personal freedom and self-reliance"   set against the other
  partly  "personal freedom"                        one point of a definition
  partly  "self-reliance"                           one point of a definition
  wrong   "A theory that puts the needs of the group above personal freedom"   reversed
  wrong   "social cohesion, harmony and cooperation"    swapped
  wrong   "a theory against personal freedom"       rejected
  wrong   "Individualism is individualism"          a copy
  wrong   "it values shared resources and shared responsibility"   swapped
  wrong   "no personal freedom and no self-reliance"    denied

  short: What is collectivism?
  right   "The opposite of individualism, it ranks the group above the interests of the individual"   all points
  right   "a theory that puts the interests of the group before those of the individual"   the right direction
  right   "The group's interests come first."       the point
  right   "placing the collective above the individual"   the point, with the other name of the group
  right   "the opposite of individualism: the group comes before the individual"   two points
  right   "that the needs of the group matter more than one's own interests"   the right direction
  partly  "the opposite of individualism"           one point
  wrong   "It ranks the interests of the individual above the group"   reversed
  wrong   "The individual's interests come before the interests of the group"   reversed
  wrong   "personal freedom and independence"       swapped
  wrong   "collectivism"                            a copy
  wrong   "the same as individualism, with personal freedom first"   the opposite
  wrong   "a theory of self-reliance and personal responsibility"   swapped
  wrong   "it is not the opposite of individualism" denied
  wrong   "it puts the group and its interests below the individual"   reversed

  short: What are the key characteristics of individualism?
  right   "personal freedom and personal responsibility"   two points
  right   "Self-reliance, autonomy, personal freedom"      two points and one more
  right   "personal freedom, protection of rights, self-relience"   a slip
  right   "it protects individual rights and prizes autonomy"   two points nobody listed
  right   "people are responsible for themselves and rely on themselves"   in other words
  partly  "personal freedom"                        one point
  partly  "personal responsibility and cooperation" one point, one of the other side
  partly  "self-reliance and social cohesion"       one point, one of the other side
  wrong   "cooperation, harmony and social cohesion"    swapped
  wrong   "interdependence and shared resources"    swapped
  wrong   "shared responsibility and the needs of the group"   swapped
  wrong   "It rejects personal freedom and self-reliance"    rejected
  wrong   "the key characteristics of individualism"    a copy
  wrong   "collectivism stresses personal freedom and self-reliance"   another subject

  short: What are the key characteristics of collectivism?
  right   "cooperation and interdependence"         two points
  right   "people cooperate and share resources"    two points, in other forms
  right   "interdependance, cooperation, shared ressources"   slips
  right   "Shared resources and people depending on one another"   one point nobody listed
  right   "harmony and social cohesion within the group"   other points of the article
  right   "not personal freedom but cooperation and interdependence"   the other side denied
  partly  "cooperation"                             one point
  partly  "cooperation and personal freedom"        one point, one of the other side
  wrong   "personal freedom and self-reliance"      swapped
  wrong   "independence and personal responsibility"   swapped
  wrong   "no cooperation and no shared resources"  denied
  wrong   "individualism values cooperation and interdependence"   another subject
  wrong   "independence rather than interdependence"   reversed
  wrong   "What are the key characteristics of collectivism?"   a copy

  short: How do individualism and collectivism shape a society?
  right   "They influence the structures of a society and how people interact"   both points
  partly  "they affect the way people interact"     one of two points
  partly  "by influencing its structures"           one of two points
  right   "individualist societies prioritize personal freedom, collectivist ones the group"   the second half of the article's answer
  right   "They change social structures and interaction"   both points, in other forms
  partly  "through the structure of society"        one of two points
  partly  "it shapes how folks deal with each other"    one of two points
  wrong   "They do not influence the structures or how people interact"   denied
  wrong   "they have no effect on society"          denied
  wrong   "individualism and collectivism shape a society"   a copy
  wrong   "collectivism brings personal freedom and individualism shared responsibility"   the sides exchanged
  wrong   "by law"                                  something else
  wrong   "never through structures"                denied

  short: “Are individualism and collectivism mutually exclusive?” The article says no. What does it say instead?
  partly  "They mark two ends of a spectrum."       one of two points
  partly  "a society can combine elements of both"  one of two points
  partly  "Because societies can have elements of each"   one of two points
  right   "they lie on a spectrum and can be combined"    both points
  partly  "there is a spektrum with two ends"       one of two points
  right   "most societies are a mixture of both"    in words nobody listed
  wrong   "they are mutually exclusive"             a copy that denies it
  wrong   "There is no spectrum between them"       denied
  wrong   "A society cannot combine elements of both"   denied
  wrong   "because the article says no"             a copy
  wrong   "individualism and collectivism exclude each other"   the opposite
  wrong   "a society has to choose one of them"     the opposite

  short: “Can individualism and collectivism coexist?” The article says yes. How does it explain this?
  right   "Many societies show a blend of both values"   the point
  right   "societies blend the two"                 the point, in another form
  right   "there are blends of both in many societies"   the point
  right   "lots of societies have both values"      the point
  right   "They can exist side by side"             in words nobody listed
  right   "Because people prize freedom and cooperate as well"   in words nobody listed
  wrong   "no society blends them"                  denied
  wrong   "Societies never show a blend of both values"   denied
  wrong   "because they can coexist"                a copy
  wrong   "individualism and collectivism coexist"  a copy
  wrong   "they cannot be blended"                  denied
  wrong   "societies have only one of the values"   the opposite
  wrong   "both values are rejected"                rejected
  """#
