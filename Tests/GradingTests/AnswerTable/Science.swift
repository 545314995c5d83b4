/// Answers to questions that were made from articles on science, marked before they were graded.
let scienceTable = #"""
  short: “Plants draw water from the soil.” What reason does the article give for this?
  = Their cells need it for growth
  concept: cells
  concept: growth
  need: 1
  right   "because their cells need it to grow"
  right   "the cells need water"
  right   "for growth"
  wrong   "they do not need it"
  wrong   "because the soil is wet"
  wrong   "plants draw water from the soil"
  wrong   "so that their cells stop growth"

  short: According to the article, what are floods caused by?
  = Heavy rain on frozen or saturated ground
  concept: heavy rain | rain
  concept: frozen
  concept: saturated ground | ground
  need: 2
  right   "heavy rain falling on frozen ground"
  right   "when it rains a lot on ground that is already saturated"
  right   "rain on saturated or frozen soil"
  partly  "heavy rain"
  wrong   "a lack of rain"
  wrong   "drought and heat"
  wrong   "light rain on dry sand"

  short: According to the article, what does cutting down forests lead to?
  = Faster runoff and the loss of soil
  concept: faster runoff | runoff
  concept: loss
  concept: soil
  need: 2
  right   "the soil is lost and water runs off faster"
  right   "faster runoff and soil loss"
  right   "loss of soil"
  partly  "runoff"
  wrong   "slower runoff and more soil"
  wrong   "it prevents the loss of soil"
  wrong   "more rain"

  short: What drives the water cycle?
  = The energy of the Sun drives it by heating the surface of the sea, and gravity pulls the water back down.
  concept: energy
  concept: sun
  concept: heating
  concept: sea
  concept: gravity
  need: 3
  right   "The sun heats the sea and gravity pulls the water back"
  right   "solar energy, which heats the sea surface, and gravity"
  right   "heating of the sea by the energy of the sun"
  partly  "the sun"
  partly  "the energy of the sun"
  wrong   "the wind"
  wrong   "the moon and the tides"
  wrong   "It is not the sun but the wind"

  short: “Is the amount of water on Earth always growing?” The article says no. What reason does it give?
  = The total amount stays almost the same, and the water only changes its place and its form.
  concept: total stays | stays
  concept: changes
  concept: place
  concept: form
  need: 2
  right   "The total stays the same and water just changes form"
  right   "it only changes its place and form"
  right   "the total amount stays almost the same"
  wrong   "the total amount changes all the time"
  wrong   "because it always grows"
  wrong   "water never changes its form or place"

  short: According to the article, what are volcanic winters caused by?
  = Sulfur dioxide that reaches the stratosphere and blocks sunlight
  concept: sulfur dioxide | dioxide
  concept: stratosphere
  concept: blocks sunlight | sunlight
  need: 2
  right   "sulfur dioxide in the stratosphere that blocks the sunlight"
  right   "sulphur dioxide gets into the stratosphere"
  right   "sunlight is blocked by sulfur dioxide"
  partly  "sulfur dioxide"
  wrong   "carbon dioxide in the air"
  wrong   "lava flows"
  wrong   "sulfur dioxide cannot reach the stratosphere"

  short: “Are all volcanoes active?” The article says no. What reason does it give?
  = Many volcanoes are extinct because their supply of magma has been cut off.
  concept: extinct
  concept: supply
  concept: magma
  concept: cut
  need: 2
  right   "some are extinct, since their magma supply was cut off"
  right   "their supply of magma has been cut off"
  right   "extinct volcanoes get no more magma"
  wrong   "all of them are active"
  wrong   "they have too much magma"
  wrong   "no volcano is extinct"

  short: What is magma?
  = Magma is molten rock below the surface, mixed with crystals and dissolved gases.
  concept: molten rock | rock
  concept: crystals
  concept: dissolved gases | gases
  need: 2
  right   "molten rock under the ground with gases and crystals in it"
  right   "melted rock with dissolved gases"
  right   "rock that is molten, with crystals"
  partly  "molten rock"
  wrong   "lava above the surface"
  wrong   "solid rock without gases or crystals"
  wrong   "ash and smoke"

  short: According to the article, what is a supernova caused by?
  = The collapse of the iron core of a massive star
  concept: collapse
  concept: iron core
  concept: massive star
  need: 2
  right   "when the iron core of a massive star collapses"
  right   "the core, made of iron, collapses in a massive star"
  right   "the collapse of a massive star"
  partly  "a massive star"
  wrong   "the collision of two planets"
  wrong   "the iron core of a massive star does not collapse"
  wrong   "a small star cooling down"

  short: Why do stars twinkle?
  = Stars twinkle because their light is bent back and forth by moving air on its way through the atmosphere.
  concept: light
  concept: bent
  concept: moving air | air
  concept: atmosphere
  need: 2
  right   "the moving air in the atmosphere bends their light"
  right   "because air bends the light on its way to us"
  right   "their light is bent by the atmosphere"
  partly  "because of the atmosphere"
  wrong   "because they flicker"
  wrong   "the light is not bent by the air"
  wrong   "they twinkle because stars twinkle"

  short: What color are the hottest stars?
  = The hottest stars are blue.
  concept: blue
  need: 1
  right   "blue"
  right   "They are blue"
  wrong   "red"
  wrong   "not blue"
  wrong   "white"
  wrong   "blue stars are the coolest, red ones are the hottest"

  short: “Are all stars of the same age?” The article says no. What reason does it give?
  = New stars are still being born in clouds of gas today, while the oldest ones are almost as old as the universe.
  concept: new
  concept: born
  concept: clouds
  concept: gas
  concept: oldest
  need: 3
  right   "new ones are still born in gas clouds and the oldest are as old as the universe"
  right   "stars are being born today from clouds of gas"
  partly  "new stars are born"
  wrong   "all were born at the same time"
  wrong   "no new stars are born in clouds of gas any more"

  short: “Caffeine keeps people awake.” What reason does the article give for this?
  = It blocks the receptors for adenosine
  concept: blocks receptors | receptors
  concept: adenosine
  need: 1
  right   "it blocks the receptors of adenosine"
  right   "adenosine receptors get blocked"
  right   "because adenosine can not dock"
  wrong   "it keeps people awake"
  wrong   "it opens the receptors"
  wrong   "because it is hot"

  short: According to the article, what does a lack of sleep lead to?
  = Slower reactions, a weaker memory, and a higher risk of accidents
  concept: slower reactions | reactions
  concept: weaker memory | memory
  concept: higher risk | risk
  concept: accidents
  need: 2
  right   "slow reactions and a bad memory"
  right   "more accidents and weaker memory"
  right   "people react slower and have more accidents"
  partly  "accidents"
  wrong   "better memory and faster reactions"
  wrong   "fewer accidents"
  wrong   "a lower risk of accidents"
  """#
