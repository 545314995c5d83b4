/// Answers of learners to the first quiz in yet other words, marked before they were graded.
let thirdLearnersTable = #"""
  short: What does the article say of Soviet communism in practice?
  right   "It had to deal with challenges and criticism"   both points
  right   "There were many difficulties and it was heavily criticized"   one point and a synonym
  partly  "it attracted criticism"                  one of two points
  partly  "It was a challenge to carry it out"      one of two points
  wrong   "It silenced all criticism"               turned round by the verb
  wrong   "it solved every challenge"               turned round by the verb
  wrong   "It was praised rather than criticised"   reversed
  wrong   "there was hardly any criticism"          belittled
  wrong   "Nobody criticised it"                    denied
  wrong   "It went as planned, and challenges did not arise"   denied behind

  short: What is individualism?
  right   "A theory that cares about personal freedom and independence"   two points
  right   "people should have autonomy and personal responsibility"   two points
  right   "the idea that self-reliance and personal freedom matter most"   two points
  partly  "it is all about independence"            one point
  partly  "personal freedom within social cohesion" one of each side
  wrong   "giving up personal freedom and independence for others"   turned round by the verb
  wrong   "It frowns upon personal autonomy and independence"   condemned
  wrong   "the group decides, not the person"       swapped
  wrong   "a lot of cooperation and harmony"        swapped
  wrong   "people have no personal freedom, autonomy or independence"   denied, as a list
  wrong   "personal freedom and autonomy hardly count"   belittled behind
  wrong   "the fear of personal freedom and independence"   turned round by the noun

  short: What is collectivism?
  right   "the interests of the group rank above those of the individual"   the right direction
  right   "It puts the collective above the individual."   the right direction
  right   "individual interests come after the interests of the group"   the right direction, turned round
  right   "the group is more important than the individual"   the right direction
  wrong   "the individual is more important than the group"   reversed
  wrong   "it ranks the individual above the group" reversed
  wrong   "the group should never be ranked above the individual"   denied
  wrong   "it is wrong to put the group above the individual"   condemned
  wrong   "autonomy and personal responsibility"    swapped
  wrong   "Collectivism is what collectivism is"    a copy

  short: What are the key characteristics of individualism?
  right   "independence plus personal responsibility"   two points
  right   "a high regard for autonomy and self-reliance"   two points
  right   "it celebrates individual achievements and independence"   two points
  partly  "self-reliance"                           one point
  wrong   "harmony, cooperation"                    swapped
  wrong   "it is suspicious of autonomy and independence"   condemned
  wrong   "not autonomy, not independence"          denied
  wrong   "it sacrifices personal freedom and autonomy"   turned round by the verb
  wrong   "reliance on others instead of self-reliance and independence"   reversed
  wrong   "without self-reliance or independence"   denied

  short: What are the key characteristics of collectivism?
  right   "social cohesion, shared responsibility and harmony"   three points
  right   "People depend on each other: interdependence, and cooperation."   two points
  right   "working in cooperation and in harmony"   two points
  partly  "shared resources"                        one point
  wrong   "individual freedom and independence"     swapped
  wrong   "it destroys harmony and cooperation"     turned round by the verb
  wrong   "competition instead of cooperation and harmony"   reversed
  wrong   "harmony and cooperation play no role"    denied behind
  wrong   "the end of cooperation and harmony"      turned round by the noun
  wrong   "resources that are not shared, and no interdependence"   denied

  short: How do individualism and collectivism shape a society?
  partly  "by influencing how people interact"      one of two points
  partly  "they have an influence on social structures"   one of two points
  wrong   "the way people interact shapes individualism and collectivism"   reversed
  wrong   "interaction and structures are independent of them"   denied behind
  wrong   "they have nothing to do with the structures of a society"   denied

  short: “Are individualism and collectivism mutually exclusive?” The article says no. What does it say instead?
  partly  "a society can have elements of both"     one of two points
  partly  "they are on a spectrum"                  one of two points
  wrong   "they are not two ends of a spectrum"     denied
  wrong   "a spectrum is out of the question"       denied behind
  wrong   "there are no common elements"            denied

  short: “Can individualism and collectivism coexist?” The article says yes. How does it explain this?
  right   "many societies are a blend"              the point
  right   "societies show both values"              the point
  wrong   "it is hard to find a blend of both values"   belittled
  wrong   "a blend would destroy both values"       turned round
  wrong   "hardly any society shows both values"    belittled

  cloze: Collectivist societies often prize harmony, _____, and social cohesion.
  = cooperation
  typo    "cooperaton"                              a letter left out
  right   "Cooperation."                            case and a point
  wrong   "no cooperation"                          denied
  wrong   "uncooperation"                           an invented opposite
  right   "cooperation, not competition"            something else ruled out

  list: Name the three characteristics of collectivism from the numbered list.
  = Group Orientation
  = Social Cohesion
  = Shared Resources
  right   "shared resources, group orientation, social cohesion"   in another order
  typo    "group orientaton; social cohesion; shared resources"    a letter left out
  partly  "social cohesion"                         one of three
  wrong   "individual orientation, social division, private resources"   turned round

  list: Which three forms of shared resources does the article name?
  = communal ownership
  = economic redistribution
  = social welfare programs
  right   "social welfare programs, communal ownership and economic redistribution"   in another order
  partly  "communal ownership, economic redistribution"   two of three
  wrong   "private ownership, economic competition" something else
  """#
