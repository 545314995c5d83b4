/// Sentences graded by concepts: swapped, negated, reversed, copied, slipped, and put in other words.
let sentenceTable = #"""
  sides: individualism, collectivism

  short: What does collectivism put first?
  = The needs of the group come before the wishes of the single person.
  concept: group | community | collective | society
  contrast: individual | single person | one person
  contrast: personal freedom | independence | self-reliance
  need: 1
  right   "The needs of the group come before the wishes of the single person."   the model answer
  right   "the needs of the group"                        the concept
  right   "The group comes before the individual."        the right direction
  right   "it puts the group over the individual"         the right direction
  right   "group needs rather than individual wishes"     the right direction
  right   "the group instead of the individual"           the right direction
  right   "The community matters more than the individual"   the right direction
  right   "the individual is less important than the group"  the right direction, turned round
  right   "Individuals come after the group"              the right direction, turned round
  right   "not the individual but the group"              the other side denied
  right   "the group, not the individual"                 the other side denied
  right   "the community"                                 an alias
  right   "groups"                                        another form
  right   "the gruop"                                     two letters swapped
  right   "what is good for everybody together"           in words nobody listed
  right   "While individualism stresses independence, collectivism stresses the group."   both sides, rightly
  right   "Individualism puts the individual first, collectivism the group."   both sides, rightly
  right   "the group doesn't come second to the individual"   a negated reversal
  wrong   "the individual comes before the group"         reversed
  wrong   "it puts the individual over the group"         reversed
  wrong   "individual wishes rather than group needs"     reversed
  wrong   "the group is less important than the individual"   reversed
  wrong   "the group comes after the individual"          reversed
  wrong   "the individual, not the group"                 reversed
  wrong   "not the group but the individual"              reversed
  wrong   "not the group"                                 negated
  wrong   "the group does not matter"                     negated behind the concept
  wrong   "It doesn’t care about the group"               negated, with a curly apostrophe
  wrong   "It never puts the group first"                 negated
  wrong   "anything without the group"                    negated
  wrong   "personal freedom"                              swapped
  wrong   "independence and self-reliance"                swapped
  wrong   "the individual"                                swapped
  wrong   "every single person"                           swapped
  wrong   "Individualism puts the group first."           the wrong subject
  wrong   "While collectivism stresses independence, individualism stresses the group."   the sides exchanged
  wrong   "Collectivism puts the individual first, individualism the group."   the sides exchanged
  wrong   "What does collectivism put first?"             a copy of the question
  wrong   "collectivism puts first what it puts first"    words of the question only
  wrong   "collectivism"                                  a word of the question
  wrong   ""                                              nothing
  wrong   "I don't know"                                  nothing
  wrong   "no idea"                                       nothing
  wrong   "money"                                         something else
  wrong   "asdf qwer"                                     nonsense
  partly  "the group and personal freedom"                one of each side

  short: What does individualism value?
  = Freedom, rights and self-reliance.
  concept: freedom | liberty
  concept: rights
  concept: self-reliance | independence | autonomy
  contrast: group | collective | community
  contrast: cooperation | harmony
  need: 2
  right   "freedom and self-reliance"                     two of three
  right   "liberty, autonomy"                             two by their aliases
  right   "personal freedoms and individual rights"       two, in the plural
  right   "independance and freedom"                      a common misspelling
  right   "being free, and having rights"                 another form of the word
  right   "that people are free and independent"          other forms of the words
  right   "freedom over the group, and rights"            the right direction
  right   "It values independence, not harmony, and rights"   the other side denied
  partly  "freedom"                                       one of two
  partly  "rights of everybody"                           one of two
  partly  "the independence of the person"                one of two
  partly  "freedom and harmony"                           one, and one of the other side
  wrong   "harmony and cooperation"                       swapped
  wrong   "the community and harmony among people"        swapped
  wrong   "no freedom and no rights"                      negated
  wrong   "neither freedom nor rights"                    negated
  wrong   "It rejects freedom and rights"                 negated by a verb
  wrong   "lack of freedom, lack of rights"               negated by a noun
  wrong   "dependence"                                    the opposite
  wrong   "collectivism values freedom and rights"        the wrong subject
  wrong   "the group over freedom and rights"             reversed
  wrong   "sacrificing freedom and rights for the group"  reversed
  wrong   "individualism values individualism"            a word of the question

  short: Can a society be individualist and collectivist at once?
  = Yes, the two lie on a scale, and most societies mix them.
  concept: scale | continuum | spectrum
  concept: mix | blend | combine | elements of both
  need: 1
  right   "Yes, most societies mix them"                  one concept
  right   "yes because it is a continuum"                 an alias
  right   "they are on a continum"                        a letter left out
  right   "Societies have elements of both"               an alias of several words
  right   "elements from both are found"                  an alias with other small words
  right   "It's not either-or: there is a scale"          a negation of something else
  right   "No society is pure, all are a blend"           a negation of something else
  right   "yes they blend"                                short
  right   "Yes, they can exist side by side"              in words nobody listed
  wrong   "No, they exclude each other"                   the opposite
  wrong   "no"                                            the opposite
  wrong   "there is no scale"                             negated
  wrong   "they never mix"                                negated
  wrong   "No, they do not blend"                         negated
  wrong   "They cannot be combined"                       negated
  wrong   "you can't mix them"                            negated
  wrong   "a society can be individualist or collectivist"   words of the question

  short: Why does bread dough rise?
  = Yeast turns sugar into carbon dioxide, and the gas lifts the dough.
  concept: yeast
  concept: sugar | starch
  concept: carbon dioxide | CO2 | gas | bubbles
  contrast: oxygen
  contrast: baking powder
  need: 2
  right   "Yeast makes carbon dioxide"                    two concepts
  right   "the yeast eats the sugar and gives off gas"    three concepts
  right   "because yeast produces CO₂ bubbles"            aliases and a subscript
  right   "Bubbles of gas from the yeast"                 two concepts
  right   "sugar is turned to gas"                        two concepts
  right   "yaest turns suger into carbon dioxyde"         slips
  right   "It isn't oxygen but the carbon dioxide that the yeast makes"   the other side denied
  right   "The yeast, not baking powder, makes the gas"   the other side denied
  partly  "because of the yeast"                          one of two
  partly  "there is gas in it"                            one of two
  partly  "sugar"                                         one of two
  wrong   "because it is dough, and dough rises"          words of the question
  wrong   "no yeast and no gas"                           negated
  wrong   "because oxygen gets in"                        swapped
  wrong   "oxygen and baking powder"                      swapped
  wrong   "baking powder makes it rise"                   swapped
  wrong   "it gets hot"                                   something else
  wrong   "Why does bread dough rise"                     a copy of the question

  short: How does a vaccine protect?
  = It shows the immune system a harmless form of the germ, so that antibodies are ready.
  concept: immune system | body's defence
  concept: harmless | weakened | dead
  concept: antibodies | antibody
  concept: memory cells | remembers
  contrast: antibiotic | medicine
  contrast: kills the germ | kills germs
  need: 2
  right   "It trains the immune system with weakened germs"   two concepts
  right   "the body makes antibodies after it has met a harmless germ"   two concepts
  right   "A dead germ makes the immune system remember"   three concepts
  right   "your immune system remembers the germ"         two concepts
  right   "an antibody is made by the body’s defence"     two aliases
  right   "antibodys and the imune system"                slips
  partly  "it makes antibodies"                           one of two
  partly  "It helps the immune system"                    one of two
  wrong   "it is a medicine that kills germs"             swapped
  wrong   "it works like an antibiotic"                   swapped
  wrong   "A vaccine protects by protecting"              words of the question
  wrong   "the immune system isn't involved, no antibodies"   negated
  wrong   "it weakens the immune system"                  the opposite
  wrong   "through luck"                                  something else

  short: What happens to the buying power of money in an inflation?
  = It falls: the same sum buys less.
  concept: falls | drops | decreases | shrinks | less | declines
  contrast: rises | grows | increases | more
  need: 1
  right   "it decreases"                                  an alias
  right   "It is falling"                                 another form
  right   "you can buy less with the same money"          an alias
  right   "it drops"                                      an alias
  right   "buying power shrinks"                          an alias with words of the question
  right   "it doesn't rise, it falls"                     the other side denied
  right   "it goes down"                                  in words nobody listed
  right   "money is worth less than before"               a comparison
  wrong   "it increases"                                  the opposite
  wrong   "It does not fall"                              negated
  wrong   "it never decreases"                            negated
  wrong   "you can buy more with it"                      the opposite
  wrong   "rises"                                         the opposite
  wrong   "It rises instead of falling"                   the opposite
  wrong   "the buying power of money"                     words of the question
  wrong   "nothing"                                       no change is wrong

  short: What do arteries do?
  = They carry blood away from the heart.
  concept: away from the heart | from the heart | leaves the heart
  contrast: to the heart | towards the heart | back to the heart
  contrast: valves
  need: 1
  right   "carry blood away from the heart"               the concept
  right   "They take blood from the heart"                an alias
  right   "bring the blood away from your heart"          another small word
  right   "blood leaves the heart through them"           an alias
  right   "from the heart, not to the heart"              the other side denied
  right   "pump oxygen-rich blood out to the body"        in words nobody listed
  wrong   "carry blood to the heart"                      the opposite
  wrong   "bring blood back to the heart"                 the opposite
  wrong   "they don't carry blood away from the heart"    negated
  wrong   "the heart"                                     half a concept
  wrong   "arteries do what arteries do"                  words of the question
  wrong   "have valves"                                   swapped

  short: Why did the ozone layer begin to heal?
  = Because the Montreal Protocol banned the gases called CFCs.
  concept: Montreal Protocol | treaty
  concept: CFCs | chlorofluorocarbons
  concept: banned | phased out | forbidden | stopped
  contrast: Kyoto
  contrast: carbon dioxide
  need: 2
  right   "The Montreal Protocol banned CFCs"             all concepts
  right   "CFCs were forbidden"                           two concepts
  right   "a treaty phased them out"                      words in another order
  right   "a treaty that stopped chlorofluorocarbons"     aliases
  right   "the Montreal protocoll against CFCs"           a slip, and a word of rejection that is the point
  right   "banning of the CFC gases"                      other forms
  partly  "because of a treaty"                           one of two
  partly  "something was banned"                          one of two
  wrong   "The Kyoto Protocol cut carbon dioxide"         swapped
  wrong   "carbon dioxide was banned in Kyoto"            swapped
  wrong   "CFCs were never banned"                        negated
  wrong   "the ozone layer began to heal"                 a copy of the question
  wrong   "because the sun shone less"                    something else

  short: How do individualism and collectivism differ?
  = Individualism stresses freedom, collectivism the group.
  concept: individualism freedom | individualism independence | individualism individual
  concept: collectivism group | collectivism community | collectivism cooperation
  need: 2
  right   "Individualism stresses freedom, collectivism the group."   the model answer
  right   "individualism is about freedom while collectivism is about the group"   both
  right   "Collectivism values the community; individualism values independence."   both, in the other order
  right   "Individualism: freedom. Collectivism: cooperation."   both, as notes
  partly  "individualism is about freedom"                one of two
  wrong   "Individualism stresses the group, collectivism freedom."   the sides exchanged
  wrong   "individualism is about cooperation while collectivism is about independence"   the sides exchanged
  wrong   "Individualism and collectivism differ."        a copy of the question
  wrong   "they are the same"                             the opposite

  short: What holds a collectivist society together?
  = Shared values and strong bonds among its members.
  concept: shared values | common values
  concept: strong bonds | close ties
  contrast: personal achievement | competition
  need: 2
  right   "strong bonds and shared values"                both
  right   "values that are shared, bonds that are strong" both, in other forms
  right   "common values and close ties"                  aliases
  partly  "shared values"                                 one of two
  partly  "the bonds are strong"                          one of two
  wrong   "competition and personal achievement"          swapped
  wrong   "weak bonds"                                    the opposite
  wrong   "values"                                        half a concept
  wrong   "shared bills and strong coffee"                keywords without their nouns
  wrong   "they share no values and have no strong bonds" negated

  short: What is photosynthesis?
  = The making of sugar from water and carbon dioxide with the energy of light
  right   "The making of sugar from water and carbon dioxide with the energy of light."   the model answer
  right   "plants use sunlight to build sugar"            in other words
  right   "making sugar from carbon dioxide and water with light energy"   nearly the model answer
  wrong   "photosynthesis"                                a word of the question
  wrong   "what is photosynthesis"                        a copy of the question
  wrong   ""                                              nothing
  wrong   "The making of sugar from water and carbon dioxide without the energy of light"   negated
  """#
