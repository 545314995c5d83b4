/// What learners may answer to the short questions made of the fixtures, marked as a fair and
/// critical teacher would, before the rubrics were made to fit.
///
/// In the notation of `LearnerTable`.
let fixtureAnswers = #"""
  in composting-faq.md
  definition/compost
  partly  "decayed organic matter"                          the kind without what sets it apart
  right   "Organic matter that has decayed, used as a fertilizer"   in another order
  right   "Compost is decayed organic matter that gardeners dig into the soil."   most of the article's sentence
  right   "rotted plant waste that you use as fertilizer"   in words nobody listed
  wrong   "soil"                                            not what it is
  wrong   "a fertilizer for the soil that is made in a factory"   another thing
  wrong   "organic matter that has not decayed"             denied
  wrong   "it is compost"                                   a copy

  faq/what-belongs-in-a-compost-heap
  right   "green material and brown material"               both kinds
  right   "a mix of brown and green material"               both kinds, turned round
  right   "grass clippings and coffee grounds mixed with dry leaves and straw"   both by examples
  partly  "green material"                                  one kind
  partly  "vegetable peelings"                              one kind by an example
  wrong   "meat"                                            ruled out elsewhere
  wrong   "plastic material"                                something else
  wrong   "no green material and no brown material"         denied

  faq/why-should-a-heap-be-turned
  right   "Turning brings in air"                           the reason
  right   "because the bacteria need oxygen"                the reason
  right   "so that air gets in and the bacteria have oxygen"   both, in other words
  wrong   "because bacteria break"                          no reason
  wrong   "because of the waste"                            a word of the answer
  wrong   "to keep the air out"                             the opposite
  wrong   "the bacteria do not need oxygen"                 denied

  faq/can-meat-go-into-an-open-heap
  right   "it attracts rats and flies"                      the first reason
  right   "It begins to smell and attracts rats"            both reasons
  right   "because rats and flies are attracted by it"      passive
  wrong   "because it begins"                               a word of the answer
  wrong   "it keeps rats and flies away"                    the opposite
  wrong   "it does not smell"                               denied

  faq/how-hot-does-a-heap-become
  right   "65 °C"                                           the figure
  right   "up to 65 degrees Celsius"                        the figure in words
  right   "it can reach 65°C in the middle"                 the article's words
  wrong   "65 °F"                                           another unit
  wrong   "56 °C"                                           another figure
  wrong   "very hot"                                        no figure

  faq/how-long-does-composting-take
  right   "about 3 months"                                  the figure
  right   "three months if it is turned often"              in words
  wrong   "3 years"                                         another unit
  wrong   "3"                                               no unit
  wrong   "two months"                                      another figure

  in life-of-a-star.txt
  cause/supernova
  right   "the collapse of the iron core of a massive star"   the article's words
  right   "the iron core of a massive star collapses"       in another form
  partly  "a collapsing core"                               of which star?
  wrong   "a massive star with an iron core"                without the cause
  wrong   "an iron core"                                    without the cause
  wrong   "a collapse of the economy"                       another collapse
  wrong   "the iron core does not collapse"                 denied

  faq/why-do-stars-twinkle
  right   "moving air bends their light"                    active
  right   "their light is bent by moving air in the atmosphere"   the article's words
  right   "the air bends the light back and forth"          in another order
  right   "because of turbulence in the atmosphere"         in words nobody listed
  wrong   "the light of the atmosphere"                     keywords
  wrong   "because they move through the air"               something else
  wrong   "their light is not bent by the air"              denied
  wrong   "because stars twinkle"                           a copy

  faq/what-color-are-the-hottest-stars
  right   "blue"                                            the colour
  right   "they are blue"                                   in a sentence
  wrong   "red"                                             another colour
  wrong   "not blue"                                        denied

  faq/are-all-stars-of-the-same-age
  partly  "new stars are still being born"                  half of the contrast
  right   "New ones are born in clouds of gas while the oldest are as old as the universe"   all of it
  partly  "the oldest stars are almost as old as the universe"   the other half
  wrong   "clouds of gas"                                   a detail
  wrong   "no new stars are born"                           denied
  wrong   "they are all of the same age"                    the opposite

  in volcanoes.txt
  cause/volcanic-winter
  right   "sulfur dioxide blocks sunlight"                  the cause and how
  right   "Sulfur dioxide that reaches the stratosphere"    the cause
  right   "sulphur dioxide in the stratosphere that blocks the sunlight"   British spelling
  wrong   "sunlight reaching the stratosphere"              without the cause
  wrong   "carbon dioxide that reaches the stratosphere and blocks sunlight"   another gas
  wrong   "dioxide"                                         a word of the answer

  faq/are-all-volcanoes-active
  right   "many are extinct because their supply of magma has been cut off"   the article's words
  right   "their magma supply was cut off"                  the reason
  right   "some of them are extinct"                        the fact
  right   "because there is no more magma"                  the reason in other words
  wrong   "because of magma"                                a word of the answer
  wrong   "they have a supply of magma"                     the opposite
  wrong   "no volcano is extinct"                           denied

  definition/magma
  right   "molten rock below the surface"                   genus and place
  partly  "molten rock"                                     the kind without the place: lava is molten too
  right   "rock that is molten, with crystals and gases in it"   in another order
  partly  "rock and gases"                                  half of it
  wrong   "solid rock below the surface"                    the opposite
  wrong   "crystals"                                        a detail
  wrong   "molten rock above the surface"                   that is lava

  in water-cycle.txt
  cause/flood
  right   "heavy rain on frozen or saturated ground"        the article's words
  right   "heavy rain on saturated soil"                    a synonym
  right   "when it rains heavily on ground that is frozen"  in other forms
  wrong   "frozen ground"                                   without the cause
  wrong   "light rain"                                      the opposite
  wrong   "a lack of rain"                                  the opposite
  wrong   "rain"                                            a word of the answer

  cause/cutting-down-forest
  right   "faster runoff and the loss of soil"              both
  right   "soil is lost and the runoff gets faster"         both, in other forms
  partly  "faster runoff"                                   one
  partly  "a loss of soil"                                  one
  wrong   "slower runoff"                                   the opposite
  wrong   "soil"                                            a word of the answer
  wrong   "slower runoff and no loss of soil"               both turned round

  cause/plant-draw-water-soil
  right   "their cells need it for growth"                  the article's words
  right   "the cells need water to grow"                    in other forms
  wrong   "their cells contain salt"                        something else
  wrong   "cells"                                           a word of the answer
  wrong   "their cells do not need it for growth"           denied

  faq/what-drives-the-water-cycle
  right   "the energy of the Sun and gravity"               both
  right   "gravity and the Sun's energy"                    both, in another order
  right   "solar energy and gravity"                        both, with a synonym
  partly  "gravity"                                         one
  partly  "the energy of the Sun"                           one
  wrong   "the surface of the sea"                          a detail
  wrong   "the wind"                                        something else
  wrong   "neither the energy of the Sun nor gravity"       denied

  in questions-about-the-moon.md
  definition/moon
  right   "the only natural satellite of the Earth"         the article's words
  right   "a satellite of the Earth"                        the point
  right   "Earth's natural satellite"                       in another form
  wrong   "a satellite of the Sun"                          another body
  wrong   "the Earth"                                       a word of the answer
  wrong   "the Earth is a satellite of it"                  turned round
  wrong   "an artificial satellite of the Earth"            the opposite

  faq/how-far-away-is-the-moon
  right   "384,400 km"                                      the figure
  right   "about 384400 kilometers"                         the figure
  right   "384,400 kilometres away from the Earth"          British spelling
  wrong   "384,400 miles"                                   another unit
  wrong   "38,440 km"                                       another figure

  faq/why-does-the-moon-have-phases
  right   "it goes around the Earth, so we see more or less of its sunlit half"   both
  right   "at some times we see more of its sunlit half than at others"   the reason
  right   "because we see different parts of its lit side"  in words nobody listed
  wrong   "because of the shadow of the Earth"              the common mistake
  wrong   "because the Earth goes around the Moon"          turned round
  wrong   "the Earth"                                       a word of the answer
  wrong   "clouds cover the sunlit half"                    something else

  faq/why-do-we-always-see-the-same-side-of-the-moon
  right   "it turns once on its axis in the time in which it goes around the Earth once"   the article's words
  right   "it rotates exactly once per orbit"               in words nobody listed
  right   "It turns on its axis once while it goes around the Earth once"   in other words
  wrong   "The Earth turns on its axis"                     another subject
  wrong   "the Moon does not turn on its axis"              the common mistake
  wrong   "because the Sun always shines on it"             something else

  faq/what-causes-the-tides
  right   "the gravity of the Moon and the Sun"             both
  right   "the Moon's gravity, and the Sun's too"           both, in other forms
  partly  "mostly the gravity of the Moon"                  the main cause
  wrong   "the gravity of the Earth"                        another body
  wrong   "the wind"                                        something else
  wrong   "not the gravity of the Moon"                     denied

  faq/what-is-the-difference-between-a-spring-tide-and-a-neap-tide
  right   "a spring tide is especially strong, a neap tide especially weak"   both
  right   "A spring tide is strong and comes at full moon and new moon, a neap tide is weak and comes at half moon"   all of it
  wrong   "a neap tide is strong at full moon and new moon, a spring tide is weak"   exchanged
  wrong   "a spring tide is weak and a neap tide is strong" exchanged
  wrong   "they are the same"                               the opposite

  faq/when-does-a-lunar-eclipse-happen
  right   "when the Earth is between the Sun and the Moon"  the point
  right   "the Earth stands between the Moon and the Sun"   the two outer ones exchanged
  right   "when the shadow of the Earth falls on the Moon"  the point
  wrong   "when the Moon stands between the Sun and the Earth"   the other eclipse
  wrong   "when the Moon hides the Sun"                     the other eclipse
  wrong   "when the Sun stands between the Earth and the Moon"   exchanged
  wrong   "when its shadow falls on the Earth"              the other eclipse

  faq/when-does-a-solar-eclipse-happen
  right   "when the Moon is between the Earth and the Sun"  the point
  right   "the Moon stands between the Sun and the Earth and hides the Sun"   the article's words
  wrong   "when the Earth stands between the Sun and the Moon"   the other eclipse
  wrong   "when the shadow of the Earth falls on the Moon"  the other eclipse
  wrong   "when the Sun hides the Moon"                     exchanged

  faq/who-were-the-first-people-on-the-moon
  right   "Neil Armstrong and Buzz Aldrin"                  both
  right   "Armstrong and Aldrin"                            both by their last names
  right   "Buzz Aldrin, Neil Armstrong"                     in another order
  partly  "Neil Armstrong"                                  one
  wrong   "Yuri Gagarin"                                    somebody else

  faq/is-there-water-on-the-moon
  right   "ice, at the poles"                               form and place
  right   "there is ice in craters at the poles"            the article's words
  partly  "ice"                                             only in what form
  wrong   "in the seas of the Moon"                         another place
  wrong   "there is no ice"                                 denied

  faq/why-is-the-sky-of-the-moon-black
  right   "There is no air to scatter the light of the Sun" both
  right   "without air the sunlight is not scattered"       both, in other forms
  right   "because nothing scatters the light"              the point
  wrong   "because the Sun gives no air"                    keywords
  wrong   "the air scatters the light of the Sun"           the opposite
  wrong   "because it is always night"                      something else

  faq/how-did-the-moon-form
  right   "a body of the size of Mars struck the young Earth, and the Moon gathered from the debris"   both
  right   "a body as large as Mars hit the Earth and it formed from the debris"   both, in other words
  right   "It gathered from the debris when a body struck the young Earth"   in another order
  wrong   "it gathered around a young body"                 keywords
  wrong   "the Earth struck Mars"                           turned round
  wrong   "it was captured by the Earth"                    another theory

  in sleep.md
  cause/caffeine-keep-people-awake
  right   "it blocks the receptors for adenosine"           the article's words
  right   "adenosine receptors are blocked by it"           passive
  right   "caffeine blocks adenosine"                       shorter
  wrong   "it is adenosine"                                 a word of the answer
  wrong   "it activates the receptors for adenosine"        the opposite
  wrong   "it has receptors"                                keywords
  wrong   "it does not block the receptors for adenosine"   denied

  cause/lack-sleep
  right   "slower reactions, weaker memory and a higher risk of accidents"   all
  partly  "Your reactions are slower and your memory weaker"   two of three
  partly  "a weaker memory, and accidents become more likely"   two of three, one in other words
  partly  "slower reactions"                                one of three
  wrong   "better memory and faster reactions"              the opposite
  wrong   "faster reactions, a stronger memory and a lower risk of accidents"   the opposite
  wrong   "memory and reactions"                            keywords

  in states-of-matter.md
  definition/sublimation
  right   "the change of a solid directly into a gas"       the point
  right   "a solid becomes a gas without melting first"     in other words
  right   "when a solid turns into gas directly"            in other words
  wrong   "the change of a gas into a liquid"               another change
  wrong   "the change of a gas directly into a solid without melting"   turned round
  wrong   "a solid melts and then becomes a gas"            with melting
  wrong   "a change"                                        a word of the answer

  faq/can-a-gas-become-a-solid-without-becoming-a-liquid
  right   "the particles lose so much energy that they settle at once into a fixed pattern"   the article's words
  right   "in deposition its particles lose energy and settle into a pattern"   shorter
  wrong   "the particles gain energy"                       the opposite
  wrong   "because of the particles"                        a word of the answer
  wrong   "the particles gain so much energy that they leave their fixed pattern"   the opposite

  faq/why-do-gases-expand-when-they-are-heated
  right   "their particles move faster"                     the reason
  right   "the particles move faster and push each other farther apart"   the article's words
  right   "heat makes the particles push one another apart" the reason
  wrong   "the particles get bigger"                        the common mistake
  wrong   "particles get bigger and push"                   the common mistake
  wrong   "their particles move slower"                     the opposite
  wrong   "because they are heated"                         a copy

  in three-kinds-of-rock.md
  faq/why-do-some-igneous-rocks-have-large-crystals
  right   "they cooled slowly"                              the reason
  right   "They cooled slowly deep under the ground"        the article's words
  right   "because the crystals had time to grow"           the reason
  right   "slow cooling gave the crystals time to grow"     in other forms
  wrong   "they cooled quickly"                             the opposite
  wrong   "they lie deep in the ground"                     a detail
  wrong   "the crystals had no time to grow"                denied

  faq/why-are-fossils-rare-in-metamorphic-rocks
  right   "heat and pressure destroy their shapes"          the article's words
  right   "Their shapes are destroyed by heat and pressure" passive
  right   "because they are destroyed by heat and pressure" without the shapes
  wrong   "fossils destroy the rock"                        turned round
  wrong   "heat and pressure preserve the shapes of most fossils"   the opposite
  wrong   "because of the shapes"                           a word of the answer

  faq/what-is-magma
  right   "molten rock under the surface of the Earth"      the article's words
  right   "rock below the Earth's surface that is molten"   in other words
  wrong   "molten rock on the surface"                      that is lava
  wrong   "the surface of the Earth"                        a detail
  wrong   "solid rock under the surface of the Earth"       the opposite

  in individualism-and-collectivism.txt
  definition/individualism
  right   "a social theory built on personal freedom, rights, and self-reliance"   the article's words
  right   "rights and self-reliance"                        two points
  right   "the freedom, rights, and self-reliance of each person"   the other definition
  wrong   "a social theory"                                 true of both
  wrong   "interdependence and cooperation"                 swapped

  definition/collectivism
  right   "it ranks the group above the individual"         the point
  right   "it gives priority to the goals and well-being of the group rather than those of the individual"   elsewhere in the article
  wrong   "it ranks the individual above the group"         turned round
  wrong   "both"                                            nothing

  faq/what-are-the-key-characteristics-of-individualism
  right   "protection of individual rights and liberties, personal freedom"   two points of the article
  right   "self-reliance and the freedom to pursue personal goals"   two points
  wrong   "the whole group's well-being"                    swapped

  faq/what-are-the-key-characteristics-of-collectivism
  right   "a focus on the well-being of the whole group, and interdependence"   two points
  right   "social cohesion and cooperation"                 two points
  wrong   "the protection of individual rights"             swapped

  faq/are-individualism-and-collectivism-mutually-exclusive
  partly  "a society can combine elements of both"          one of two points
  partly  "they are two ends of a spectrum"                 the other
  wrong   "they have different elements"                    a word of the answer
  wrong   "both are theories"                               something else

  faq/can-individualism-and-collectivism-coexist
  right   "Many societies show a blend of both values"      the article's words
  right   "societies blend both"                            in another form
  wrong   "both values are opposites"                       keywords
  wrong   "few societies show a blend"                      belittled

  faq/how-do-individualism-and-collectivism-shape-a-society
  partly  "they influence the structures of a society"      one of two points
  partly  "They affect how people interact"                 the other, with a synonym
  wrong   "they interact"                                   a word of the answer
  wrong   "society influences their structures"             turned round
  """#
