/// Causes and questions of many kinds, with subjects of their own.
let mixedArticle = """
  # Questions of Many Kinds

  ## Causes

  Leaves look green because chlorophyll reflects green light.

  Closed stomata lead to a shortage of carbon dioxide in the leaf.

  Syllabaries suit languages with simple syllables because few signs are then enough.

  Many people were already weak because a great famine had struck northern Europe.

  A pinch flat is usually caused by too little air in the tire.

  Presta valves are used mainly on road bikes because they fit narrow rims.

  ## FAQ

  ### What is a honey bee?

  A honey bee is a social insect that lives in large colonies and stores honey as food for the
  winter.

  ### What is a queen?

  A queen is the only female in the colony that normally lays fertilized eggs.

  ### What is a drone?

  A drone is a male bee whose task is to mate with a young queen.

  ### Can drones sting?

  No, drones have no sting, because a sting is a changed organ for laying eggs and only females
  have one.

  ### Why do bees collect pollen?

  Pollen supplies the young bees with protein and fat.

  ### What do bees make honey from?

  Bees make honey from nectar, which they thicken by letting most of its water evaporate.

  ### Why do beekeepers use smoke?

  Smoke hides the scent with which bees raise the alarm, and it makes them fill themselves with
  honey.

  ### Can photosynthesis go on in the dark?

  No, the light reactions stop at once in the dark, and the Calvin cycle soon runs out of the
  ATP and NADPH that it needs.

  ### Why are most roots not green?

  Roots grow in the dark, so that chlorophyll would be of no use to them.

  ### What happens to the sugar that a plant makes?

  The plant burns part of it for energy, stores part of it as starch, and builds cellulose from
  the rest.

  ### Does Japanese use only one kind of script?

  No, Japanese mixes Chinese characters with the two syllabaries hiragana and katakana.

  ### Are Egyptian hieroglyphs pictures only?

  No, many hieroglyphs stand for sounds, and others show what kind of thing is meant.

  ### What Is a Blood Vessel?

  A blood vessel is a tube of living tissue that carries blood through the body. If all the
  blood vessels of one adult were laid end to end, they would stretch for tens of thousands of
  kilometers.

  ### Why do veins look blue?

  Veins look blue because of the way skin scatters light. The blood inside them is dark red.

  ### What does blood pressure measure?

  Blood pressure measures how hard the blood pushes against the walls of the arteries. A healthy
  adult at rest has a pressure of about 120 over 80 millimeters of mercury.

  ### How fast does blood travel?

  In the aorta blood moves at about 40 centimeters per second. In the capillaries it slows to
  less than one millimeter per second, which leaves time for the exchange of gases.

  ### Can plague be cured today?

  Yes, antibiotics cure most patients if treatment begins early.

  ### What are tubeless tires?

  Tubeless tires are tires that hold air without an inner tube. They are filled with a liquid
  sealant that closes small holes by itself.

  ### Why does my tire keep going flat in the same place?

  Something sharp is probably still stuck in the tire.

  """

/// What learners may answer to its short questions, marked as a fair and critical teacher would
/// before any of it was graded.
let mixedAnswers = #"""
  in mixed
  definition/honey-bee
  right   "a social insect that lives in large colonies"              most
  right   "an insect that is social and stores honey for the winter"  most
  wrong   "an insect that lives alone"                                opposite
  wrong   "honey"                                                     a word

  definition/queen
  right   "the only female that lays fertilized eggs"                 point
  right   "the female bee that lays the eggs of the colony"           words
  wrong   "a female bee that builds comb"                             the worker
  wrong   "a bee that cannot lay eggs"                                denied

  definition/drone
  partly  "a male bee"                                                kind only
  right   "a male bee that mates with a young queen"                  all
  wrong   "a female bee"                                              opposite
  wrong   "a bee that mates with workers"                             wrong

  faq/can-drones-sting
  right   "only females have a sting"                                 reason
  right   "a sting is a changed organ for laying eggs"                reason
  wrong   "only males have a sting"                                   opposite
  wrong   "they use their sting for laying eggs"                      wrong

  faq/why-do-bees-collect-pollen
  right   "it gives the young bees protein and fat"                   paraphrase
  partly  "Pollen supplies protein"                                   half of it
  wrong   "to make honey from it"                                     misconception
  wrong   "young bees collect it"                                     words

  faq/what-do-bees-make-honey-from
  right   "nectar"                                                    the word
  right   "from nectar"                                               the word
  wrong   "pollen"                                                    misconception

  faq/why-do-beekeepers-use-smoke
  right   "it hides the alarm scent"                                  the point
  right   "Smoke hides the scent with which bees raise the alarm"     words
  wrong   "it makes the scent stronger"                               opposite
  wrong   "to make the bees angry"                                    opposite

  cause/leave-look-green
  right   "chlorophyll reflects green light"                          words
  right   "green light is reflected by chlorophyll"                   passive
  wrong   "chlorophyll absorbs green light"                           misconception
  wrong   "because of the light"                                      a word

  cause/closed-stomata
  right   "a lack of carbon dioxide in the leaf"                      synonym
  right   "a shortage of carbon dioxide"                              words
  wrong   "a shortage of oxygen"                                      other
  wrong   "too much carbon dioxide"                                   opposite

  faq/can-photosynthesis-go-on-in-the-dark
  right   "the light reactions stop in the dark"                      one
  right   "the Calvin cycle runs out of ATP and NADPH"                other
  wrong   "the light reactions go on in the dark"                     opposite

  faq/why-are-most-roots-not-green
  right   "they grow in the dark, so chlorophyll would be useless"    both
  right   "because chlorophyll would be of no use to them"            one
  wrong   "they need chlorophyll in the dark"                         opposite

  faq/what-happens-to-the-sugar-that-a-plant-makes
  right   "part is burnt for energy, part is stored as starch and the rest becomes cellulose"all
  partly  "it is stored as starch"                                    one of three
  wrong   "it is given off as oxygen"                                 other

  cause/syllabary-suit-language-simple-syllable
  right   "few signs are then enough"                                 words
  wrong   "they need many signs"                                      opposite

  faq/does-japanese-use-only-one-kind-of-script
  right   "it mixes Chinese characters with two syllabaries"          point
  wrong   "Chinese mixes Japanese characters"                         turned

  faq/are-egyptian-hieroglyphs-pictures-only
  right   "many of them stand for sounds"                             point
  wrong   "they all show things"                                      misconception

  definition/blood-vessel
  right   "a tube of living tissue that carries blood"                point
  right   "a tube that carries blood through the body"                most
  wrong   "a tube in the body"                                        too little
  wrong   "tissue that makes blood"                                   wrong

  faq/why-do-veins-look-blue
  right   "because of the way the skin scatters light"                point
  right   "the light is scattered by the skin"                        passive
  wrong   "because of the skin"                                       a word
  wrong   "their blood is blue"                                       misconception

  faq/what-does-blood-pressure-measure
  right   "how hard blood pushes on the walls of the arteries"        point
  wrong   "how thick the walls of the arteries are"                   other
  wrong   "how hard the walls push against the blood"                 turned

  faq/how-fast-does-blood-travel
  right   "about 40 cm per second"                                    figure
  wrong   "40 km per hour"                                            unit

  cause/people-already-weak
  right   "because of a famine"                                       point
  right   "a great famine had struck northern Europe"                 point
  wrong   "because of the plague"                                     other
  wrong   "northern Europe struck a famine"                           turned

  faq/can-plague-be-cured-today
  right   "antibiotics cure most patients"                            point
  wrong   "patients begin early"                                      words
  wrong   "antibiotics do not cure it"                                denied

  cause/pinch-flat
  right   "too little air in the tire"                                words
  right   "when there is not enough air in the tire"                  paraphrase
  wrong   "too much air in the tire"                                  opposite
  wrong   "the tire"                                                  a word

  faq/what-are-tubeless-tires
  right   "tires without an inner tube"                               point
  right   "tires that hold air without an inner tube"                 words
  wrong   "tires with an inner tube"                                  opposite
  wrong   "tires that hold air"                                       half

  cause/presta-valve-used-mainly-road-bike
  right   "they fit narrow rims"                                      words
  wrong   "they fit wide rims"                                        opposite
  wrong   "they fit"                                                  a word

  faq/why-does-my-tire-keep-going-flat-in-the-same-place
  right   "something sharp is still stuck in it"                      words
  wrong   "the air is stuck"                                          words
  wrong   "the tire is too sharp"                                     words
  """#
