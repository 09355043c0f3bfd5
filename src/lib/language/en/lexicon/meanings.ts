/**
 * Words of one sense: the word, WordNet's file, the number of its kin, and what it means. Cut from WordNet 3.1
 * by training/vocabulary/cut.ts. WordNet 3.1 © 2011 by Princeton University; its licence is told in models/en.
 */
export const MEANINGS = `
abashed|adj.all|0|feeling or caused to feel ill at ease or self-conscious or ashamed
abeyance|noun.state|1|temporary cessation or suspension
abhorrent|adj.all|2|offensive to the mind
abolish|verb.social|3|do away with
abortive|adj.all|4|failing to accomplish an intended result
abscond|verb.motion|5|run away
abstention|noun.attribute|6|the trait of abstaining
abstruse|adj.all|7|difficult to penetrate
abundant|adj.all|8|present in great quantity
accolade|noun.communication|9|a tangible symbol signifying approval or distinction
accomplice|noun.person|a|a person who joins with another in carrying out some plan
accredited|adj.all|b|given official approval to act
acquiesce|verb.communication|c|agree or express agreement
acquiescent|adj.all|d|willing to carry out the orders or wishes of another without protest
acquittal|noun.act|e|a judgment of not guilty
acrimony|noun.attribute|f|a rough and bitter manner
acrophobia|noun.state|g|a morbid fear of great heights
adjudication|noun.act|h|the final judgment in a legal proceeding
adroit|adj.all|i|quick or skillful or adept in action or thought
adulation|noun.communication|j|servile flattery
adversary|noun.person|k|someone who offers opposition
affable|adj.all|l|diffusing warmth and friendliness
affectation|noun.act|m|a deliberate pretense or exaggerated display
affidavit|noun.communication|n|a written declaration made under oath
affluence|noun.state|o|abundant wealth
aghast|adj.all|p|struck with fear, dread, or consternation
agoraphobia|noun.state|q|a morbid fear of open spaces
agrarian|adj.all|r|relating to farming or agriculture
ailing|adj.all|s|somewhat ill or prone to illness
ailment|noun.state|t|an often persistent bodily disorder or disease
alacrity|noun.attribute|u|liveliness and eagerness
alcove|noun.artifact|v|a small recess opening off a larger room
algorithm|noun.cognition|w|a precise rule specifying how to solve some problem
alimony|noun.possession|x|court-ordered support paid by one spouse to another after they are separated
allege|verb.communication|y|report or maintain
allocate|verb.possession|z|distribute according to a plan or set apart for a special purpose
allude|verb.communication|10|make a more or less disguised reference to
allusion|noun.communication|11|a passing reference or indirect mention
allusive|adj.all|12|characterized by indirect references
altercation|noun.communication|13|a noisy quarrel
altimeter|noun.artifact|14|an instrument that measures the height above ground
altruism|noun.attribute|15|the quality of unselfish concern for the welfare of others
altruistic|adj.all|16|showing unselfish concern for the welfare of others
ambient|adj.all|17|completely enveloping
ambivalence|noun.feeling|18|mixed feelings or emotions
ambivalent|adj.all|19|uncertain or unable to decide about what course to follow
amenity|noun.attribute|1a|pleasantness resulting from agreeable conditions
amicable|adj.all|1b|characterized by friendship and good will
anarchic|adj.all|1c|without law or control
ancillary|adj.all|1d|furnishing added support
anecdote|noun.communication|1e|a short account of an incident
anesthesia|noun.state|1f|loss of bodily sensation with or without loss of consciousness
animosity|noun.feeling|1g|a feeling of ill will arousing active hostility
annihilate|verb.change|1h|kill in large numbers
annuity|noun.possession|1i|income from capital investment paid in a series of regular payments
anomalous|adj.all|1j|deviating from the general or common order or type
anthology|noun.communication|1k|a collection of selected literary passages
antidote|noun.artifact|1l|a remedy that stops or controls the effects of a poison
antiquated|adj.all|1m|so extremely old as seeming to belong to an earlier period
aplomb|noun.attribute|1n|great coolness and composure under strain
apologist|noun.person|1o|a person who argues to defend or justify some policy or institution
apothecary|noun.person|1p|a health professional trained in the art of preparing and dispensing drugs
appellate|adj.pert|1q|of or relating to or taking account of appeals
aptitude|noun.cognition|1r|inherent ability
aqueduct|noun.artifact|1s|a conduit that resembles a bridge but carries water over a valley
aquiline|adj.all|1t|curved down like an eagle's beak
arbitrator|noun.person|1u|someone chosen to judge and decide a disputed issue
arcane|adj.all|7|requiring secret or mysterious knowledge
archetype|noun.cognition|1v|something that serves as a model or a basis for making copies
archipelago|noun.object|1w|a group of many islands in a large body of water
arraignment|noun.communication|1x|a legal document calling someone to court to answer an indictment
arrogant|adj.all|1y|having or showing feelings of unwarranted importance out of overbearing pride
arson|noun.act|1z|malicious burning to destroy property
arsonist|noun.person|20|a criminal who illegally sets fire to property
artifact|noun.Tops|21|a man-made object taken as a whole
artifice|noun.act|22|a deceptive maneuver
ascribe|verb.cognition|23|attribute or credit to
aspire|verb.cognition|24|have an ambitious plan or a lofty goal
assailant|noun.person|25|someone who attacks
assertive|adj.all|26|aggressively self-assured
assiduous|adj.all|27|marked by care and persistent effort
astonish|verb.cognition|28|affect with wonder
astound|verb.cognition|28|affect with wonder
auditorium|noun.artifact|29|the area of a theater or concert hall where the audience sits
auspices|noun.act|2a|kindly endorsement and guidance
austerity|noun.attribute|6|the trait of great self-denial
autocrat|noun.person|2b|a cruel and oppressive dictator
avenge|verb.competition|2c|take revenge for a perceived wrong
averse|adj.all|2d|strongly opposed
aviary|noun.artifact|2e|a building where birds are kept
aviator|noun.person|2f|someone who operates an aircraft
banal|adj.all|2g|repeated too often
barometer|noun.artifact|14|an instrument that measures atmospheric pressure
belated|adj.all|2h|after the expected or usual time
bellicose|adj.all|2i|having or showing a ready disposition to fight
bemoan|verb.communication|2j|regret strongly
bemuse|verb.emotion|2k|cause to be confused emotionally
benefactor|noun.person|2l|a person who helps people or institutions
beneficial|adj.all|2m|promoting or enhancing well-being
bequeath|verb.possession|2n|leave or give by will after one's death
bequest|noun.possession|2o|a gift of personal property by will
berate|verb.communication|2p|censure severely or angrily
bereave|verb.possession|2q|deprive through death
bereavement|noun.state|2r|state of sorrow over the death or departure of a loved one
beseech|verb.communication|2s|ask for or request earnestly
betroth|verb.communication|2t|give to in marriage
bibliophile|noun.person|2u|someone who loves books
biographer|noun.person|2v|someone who writes an account of a person's life
bipartisan|adj.all|2w|supported by both sides
bistro|noun.artifact|2x|a small informal restaurant
bizarre|adj.all|2y|conspicuously or grossly unconventional or unusual
bliss|noun.state|2z|a state of extreme happiness
blurt|verb.communication|30|utter impulsively
boastful|adj.all|1y|exhibiting self-importance
bodice|noun.artifact|31|a part of a dress above the waist
bombastic|adj.all|32|ostentatiously lofty in style
boorish|adj.all|33|ill-mannered and coarse and contemptible in behavior or appearance
bootlegger|noun.person|20|someone who makes or sells illegal liquor
botanist|noun.person|34|a biologist specializing in the study of plants
boudoir|noun.artifact|35|a lady's bedroom or private sitting room
brash|adj.all|36|offensively bold
bravado|noun.communication|37|a swaggering show of courage
brawny|adj.all|38|possessing physical strength and weight
brazier|noun.artifact|39|a large metal container in which coal or charcoal is burned
bribery|noun.act|3a|the practice of offering something in order to gain an illicit advantage
brigand|noun.person|3b|an armed thief who is a member of a band
brusque|adj.all|3c|marked by rude or peremptory shortness
brutish|adj.all|3d|resembling a beast
bumptious|adj.all|36|offensively self-assertive
burdensome|adj.all|3e|not easily borne
burgeon|verb.change|3f|grow and flourish
burly|adj.all|3g|muscular and heavily built
cacophonous|adj.all|3h|having an unpleasant sound
calamitous|adj.all|3i|having extremely unfortunate or dire consequences
calamity|noun.event|3j|an event resulting in great loss and misfortune
calibration|noun.act|3k|the act of checking or adjusting the accuracy of a measuring instrument
calligraphy|noun.communication|3l|beautiful handwriting
callow|adj.all|3m|young and inexperienced
camaraderie|noun.attribute|3n|the quality of affording easy familiarity and sociability
campanile|noun.artifact|3o|a bell tower
cannibal|noun.person|3p|a person who eats human flesh
cannibalism|noun.act|3q|the practice of eating the flesh of your own kind
canny|adj.all|3r|showing self-interest and shrewdness in dealing with others
capitulate|verb.competition|3s|surrender under agreed conditions
carnage|noun.act|3t|the savage and excessive killing of many people
cartographer|noun.person|3u|a person who makes maps
cartography|noun.act|3v|the making of maps and charts
casement|noun.artifact|3w|a window sash that is hinged
cataclysmic|adj.all|3x|severely destructive
catastrophic|adj.all|3y|extremely harmful
cavalcade|noun.group|3z|a procession of people traveling on horseback
censorious|adj.all|40|harshly critical or expressing censure
certitude|noun.cognition|41|total certainty or greater certainty than circumstances warrant
cessation|noun.event|42|a stopping
chalice|noun.artifact|43|a bowl-shaped drinking vessel
chancel|noun.artifact|29|an area around the altar of a church for the clergy and choir
chaplain|noun.person|44|a clergyman ministering to some institution
charismatic|adj.all|45|possessing an extraordinary ability to attract
chasm|noun.object|46|a deep opening in the earth's surface
chastise|verb.communication|47|censure severely
cherish|verb.emotion|48|be fond of
chicanery|noun.act|49|the use of tricks to deceive someone
chide|verb.communication|2p|censure severely or angrily
chivalrous|adj.all|4a|being attentive to women like an ideal knight
choreographer|noun.person|4b|someone who creates new dances
christen|verb.communication|4c|administer baptism to
chronological|adj.pert|4d|relating to or arranged according to temporal order
circumnavigate|verb.motion|4e|travel around, either by plane or ship
circumspect|adj.all|4f|heedful of potential consequences
circumstantial|adj.all|4g|fully detailed and specific about particulars
circumvention|noun.act|4h|the act of evading by going around
citadel|noun.artifact|4i|a stronghold into which people could go for shelter during a battle
clamorous|adj.all|4j|conspicuously and offensively loud
clandestine|adj.all|4k|conducted with or marked by hidden aims or methods
claustrophobia|noun.state|g|a morbid fear of being closed in a confined space
cleric|noun.person|44|a clergyman or other person in religious orders
cliche|noun.communication|4l|a trite or obvious remark
clientele|noun.group|4m|customers collectively
cogent|adj.all|4n|powerfully persuasive
cognizant|adj.all|4o|having or showing knowledge or understanding or realization or perception
coincidental|adj.all|4p|occurring or operating at the same time
colloquial|adj.all|4q|characteristic of informal spoken language or conversation
colonialism|noun.act|4r|exploitation by a stronger country of weaker one
colossal|adj.all|4s|so great in size or force or extent as to elicit awe
columnist|noun.person|4t|a journalist who writes editorials
comical|adj.all|4u|arousing or provoking laughter
commandeer|verb.contact|4v|take arbitrarily or by force
commensurate|adj.all|4w|corresponding in size or degree or extent
commiserate|verb.emotion|4x|feel or express sympathy or compassion
commodity|noun.artifact|4y|articles of commerce
compatriot|noun.person|4z|a person from your own country
complacency|noun.feeling|50|the feeling you have when you are satisfied with yourself
complacent|adj.all|51|contented to a fault with oneself or one's actions
comply|verb.social|52|act in accordance with someone's rules, commands, or wishes
composure|noun.attribute|53|steadiness of mind under stress
compulsory|adj.all|54|required by rule
compunction|noun.feeling|55|a feeling of deep regret
concave|adj.all|56|curving inward
conceited|adj.all|1y|characteristic of false pride
conceivable|adj.all|57|capable of being imagined
conciliator|noun.person|58|someone who tries to bring peace
concise|adj.all|59|expressing much in few words
conclusive|adj.all|5a|forming an end or termination
concurrent|adj.all|4p|occurring or operating at the same time
condone|verb.communication|5b|excuse, overlook, or make allowances for
conducive|adj.all|5c|tending to bring about
conduit|noun.artifact|5d|a passage through which water or electric wires can pass
confectioner|noun.person|5e|someone who makes candies and other sweets
confiscation|noun.act|5f|seizure by the government
conflagration|noun.event|5g|a very intense and uncontrolled fire
congeal|verb.change|5h|become gelatinous
congregate|verb.motion|5i|come together, usually for a purpose
connoisseur|noun.person|5j|an expert able to appreciate a field
conscription|noun.act|5k|compulsory military service
consequential|adj.all|5l|having important issues or results
conservationist|noun.person|5m|someone who works to protect the environment from destruction or pollution
consternation|noun.feeling|5n|fear resulting from the awareness of danger
constituency|noun.group|5o|the body of voters who elect a representative for their area
contentment|noun.feeling|5p|happiness with one's situation in life
contort|verb.contact|5q|twist and press out of shape
contributory|adj.all|5c|tending to bring about
contrite|adj.all|5r|feeling or expressing pain or sorrow for sins or offenses
contrition|noun.feeling|55|sorrow for sin arising from fear of damnation
convalesce|verb.body|5s|get over an illness or shock
convalescence|noun.process|5t|gradual healing after sickness or injury
convergent|adj.all|5u|tending to come together from different directions
conversant|adj.all|5v|well informed about or knowing thoroughly
convivial|adj.all|5w|occupied with or fond of the pleasures of good company
coronation|noun.event|5x|the ceremony of installing a new monarch
corpulent|adj.all|5y|excessively fat
corrugate|verb.contact|5z|fold into ridges
cosmologist|noun.person|60|an astronomer who studies the evolution and space-time relations of the universe
coterie|noun.group|61|an exclusive circle of people with a common purpose
counterintuitive|adj.all|62|contrary to what common sense would suggest
counterproductive|adj.all|3y|tending to hinder the achievement of a goal
courier|noun.person|63|a person who carries a message
couturier|noun.person|4b|someone who designs clothing
crass|adj.all|33|so unrefined as to be lacking in discrimination and sensibility
credo|noun.cognition|64|any system of principles or beliefs
credulity|noun.attribute|65|tendency to believe readily
crucible|noun.artifact|66|a vessel made of material that does not melt easily
culinary|adj.pert|67|of or relating to or used in cooking
culpable|adj.all|68|deserving blame or censure as being wrong or evil or injurious
cumulative|adj.all|69|increasing by successive addition
curator|noun.person|6a|the custodian of a collection
cursory|adj.all|6b|hasty and without attention to detail
custodian|noun.person|6c|one having charge of buildings or grounds or animals
cynical|adj.all|6d|believing the worst of human nature and motives
daguerreotype|noun.artifact|6e|a photograph made by an early photographic process
daunt|verb.emotion|6f|cause to lose courage
daunting|adj.all|6g|discouraging through fear
dauntless|adj.all|6h|invulnerable to fear or intimidation
debilitate|verb.change|6i|make weak
debilitated|adj.all|6j|lacking energy or vitality
debilitating|adj.all|6k|impairing the strength and vitality
debris|noun.substance|6l|the remains of something that has been destroyed or broken up
decadence|noun.state|6m|the state of being degenerate in mental or moral qualities
decapitate|verb.contact|6n|cut the head of
decommission|verb.possession|6o|withdraw from active service
decorum|noun.attribute|6p|propriety in manners and conduct
decry|verb.communication|6q|express strong disapproval of
deface|verb.contact|6r|mar or spoil the appearance of
defacement|noun.act|6s|the act of damaging the appearance or surface of something
defamatory|adj.all|3y|harmful and often untrue
defame|verb.communication|6t|charge falsely or with malicious intent
defiant|adj.all|6u|boldly resisting authority or an opposing force
defray|verb.possession|6v|bear the expenses of
dehumanization|noun.act|6w|the act of degrading people with respect to their best qualities
deign|verb.social|6x|do something that one considers to be below one's dignity
dejected|adj.all|6y|affected or marked by low spirits
deleterious|adj.all|3y|harmful to living things
deliverance|noun.act|6z|recovery or preservation from loss or danger
demeanor|noun.attribute|70|the way a person behaves toward other people
demented|adj.all|71|affected with madness or insanity
demote|verb.social|72|assign to a lower position
demure|adj.all|73|affectedly modest or shy especially in a playful or provocative way
deplete|verb.consumption|74|use up
deployment|noun.act|75|the distribution of forces in preparation for battle or work
depraved|adj.all|76|deviating from what is considered moral or right or proper or good
deride|verb.communication|77|treat or speak of with contempt
derogatory|adj.all|78|expressive of low opinion
desecration|noun.act|79|blasphemous behavior
despicable|adj.all|7a|morally reprehensible
despise|verb.emotion|7b|look down on with disdain
despondent|adj.all|7c|without or almost without hope
despot|noun.person|2b|a cruel and oppressive dictator
destitution|noun.state|7d|a state without friends or money or prospects
desultory|adj.all|7e|marked by lack of definite plan or regularity or purpose
detest|verb.emotion|7f|dislike intensely
detract|verb.change|7g|take away a part from
detriment|noun.event|7h|a damage or loss
detrimental|adj.all|3y|causing harm or injury
devoid|adj.all|7i|completely wanting or lacking
dexterity|noun.cognition|7j|adroitness in using the hands
dexterous|adj.all|7k|skillful in physical movements
diagnosis|noun.act|7l|identifying the nature or cause of some phenomenon
diaphanous|adj.all|7m|so thin as to transmit light
diatribe|noun.communication|7n|a thunderous verbal attack
diffidence|noun.feeling|7o|lack of self-confidence
dignitary|noun.person|7p|an important or influential person
dilapidated|adj.all|7q|in deplorable condition
disavow|verb.communication|7r|refuse to acknowledge
discern|verb.perception|7s|detect with the senses
disciple|noun.person|7t|someone who believes and helps to spread the doctrine of another
disciplinarian|noun.person|7u|someone who demands exact conformity to rules and forms
discomfit|verb.emotion|7v|cause to lose one's composure
disconcerting|adj.all|7w|causing an emotional disturbance
discrete|adj.all|7x|constituting a separate entity or part
disenfranchise|verb.social|7y|deprive of voting rights
disgruntled|adj.all|7z|in a state of sulky dissatisfaction
dishearten|verb.emotion|80|take away the enthusiasm of
disheveled|adj.all|81|in disarray
disinclined|adj.all|82|unwilling because of mild dislike or disapproval
disingenuous|adj.all|83|not straightforward or candid
dismal|adj.all|84|causing dejection
disparage|verb.communication|2p|express a negative opinion of
disparaging|adj.all|78|expressive of low opinion
disparity|noun.attribute|85|inequality or difference in some respect
dispassionate|adj.all|86|unaffected by strong emotion or prejudice
disrepute|noun.state|87|the state of being held in low esteem
disseminate|verb.communication|88|cause to become widely known
dissertation|noun.communication|89|a treatise advancing a new point of view resulting from research
dissolute|adj.all|8a|unrestrained by convention or morality
dissuade|verb.communication|8b|turn away from by persuasion
distraught|adj.all|8c|deeply agitated especially from emotion
divisible|adj.all|8d|capable of being or liable to be divided or separated
doleful|adj.all|8e|filled with or evoking sadness
donate|verb.possession|2n|give to a charity or good cause
downtrodden|adj.all|3i|abused or oppressed by people in power
dowry|noun.possession|2o|money or property brought by a woman to her husband at marriage
dramatist|noun.person|2v|someone who writes plays
drastic|adj.all|8f|forceful and extreme and rigorous
drudgery|noun.act|8g|hard monotonous routine work
duress|noun.attribute|8h|compulsory force or threat
dwindle|verb.change|8i|become smaller or lose substance
dynasty|noun.group|8j|a sequence of powerful leaders in the same family
easel|noun.artifact|8k|an upright tripod for displaying something
ecclesiastical|adj.pert|8l|of or associated with a church
edify|verb.communication|8m|make understand
effigy|noun.artifact|8n|a representation of a person
egotist|noun.person|8o|a conceited and self-centered person
egregious|adj.all|8p|conspicuously and outrageously bad or reprehensible
elapse|verb.motion|8q|pass by
eligible|adj.all|8r|qualified for or allowed or worthy of being chosen
elope|verb.motion|5|run away secretly with one's beloved
eloquence|noun.communication|8s|powerful and effective language
eloquent|adj.all|8t|expressing yourself readily, clearly, effectively
emaciated|adj.all|8u|very thin especially from disease or hunger or cold
emancipation|noun.act|8v|freeing someone from the control of another
embalm|verb.possession|8w|preserve a dead body
embankment|noun.artifact|8x|a long artificial mound of stone or earth
embezzle|verb.possession|8y|appropriate fraudulently to one's own use
embroil|verb.stative|8z|force into some kind of situation, condition, or course of action
emigrant|noun.person|90|someone who leaves one country to settle in another
emigrate|verb.change|91|leave one's country of residence for a new one
emissary|noun.person|92|someone sent on a mission to represent the interests of someone else
empathy|noun.feeling|93|understanding and entering into another's feelings
encompass|verb.stative|94|include in scope
encrypt|verb.communication|95|convert ordinary language into code
encryption|noun.act|96|the activity of converting data or information into code
encumber|verb.contact|97|restrict so as to make free movement difficult
endear|verb.emotion|98|make attractive or lovable
endearment|noun.act|99|the act of showing affection
ennui|noun.feeling|9a|the feeling of being bored by something tedious
enrapture|verb.emotion|98|hold spellbound
ensconce|verb.contact|9b|fix firmly
ensuing|adj.all|9c|following immediately and as a result of what went before
enterprising|adj.all|9d|marked by imagination, initiative, and readiness to undertake new projects
enthrall|verb.emotion|98|hold spellbound
entice|verb.communication|9e|provoke someone to do something through promises or persuasion
enticing|adj.all|9f|highly attractive and able to arouse hope or desire
entirety|noun.state|9g|the state of being total and complete
entomologist|noun.person|9h|a zoologist who studies insects
entreat|verb.communication|2s|ask for or request earnestly
entreaty|noun.communication|9i|an earnest or urgent request
entrepreneur|noun.person|9j|someone who organizes a business venture and assumes the risk for it
epitomize|verb.stative|9k|embody the essential characteristics of or be a typical example of
equanimity|noun.attribute|53|steadiness of mind under stress
equitable|adj.all|9l|fair to all parties as dictated by reason and conscience
equivocate|verb.communication|9m|be deliberately ambiguous or unclear in order to mislead or withhold information
erudite|adj.all|9n|having or showing profound knowledge
erudition|noun.cognition|9o|profound scholarly knowledge
escapism|noun.act|9p|an inclination to retreat from unpleasant realities through diversion or fantasy
eschew|verb.communication|9q|avoid and stay away from deliberately
esoteric|adj.all|9r|confined to and understandable by only an enlightened inner circle
espionage|noun.act|9s|the systematic use of spies to get military or political secrets
essayist|noun.person|2v|a writer of literary works
etiquette|noun.communication|9t|rules governing socially acceptable behavior
euphoria|noun.feeling|9u|a feeling of great elation
euphoric|adj.all|9v|exaggerated feeling of well-being or elation
euthanasia|noun.act|9w|the act of killing someone painlessly
eventual|adj.all|9x|expected to follow in the indefinite future from causes already operating
evildoer|noun.person|25|a person who sins
evocative|adj.all|9y|serving to bring to mind
excruciating|adj.all|9z|extremely painful
exhilarate|verb.emotion|a0|fill with sublime emotion
exonerate|verb.communication|a1|pronounce not guilty of criminal charges
exorbitant|adj.all|a2|greatly exceeding bounds of reason or moderation
expropriate|verb.contact|a3|deprive of possessions
extant|adj.all|a4|still in existence
extemporaneous|adj.all|a5|with little or no preparation or forethought
extenuating|adj.all|a6|partially excusing or justifying
extol|verb.communication|a7|praise, glorify, or honor
extortionate|adj.all|a2|greatly exceeding bounds of reason or moderation
extradite|verb.social|a8|hand over to the authorities of another country
extramural|adj.all|a9|carried on outside the bounds of an institution or community
extravaganza|noun.act|aa|any lavishly staged or spectacular entertainment
extricate|verb.contact|ab|release from entanglement of difficulty
exultant|adj.all|ac|joyful and proud especially because of triumph or success
facetious|adj.all|4u|cleverly amusing in tone
fallacy|noun.cognition|ad|a misconception resulting from incorrect reasoning
famished|adj.all|ae|extremely hungry
fanaticism|noun.cognition|af|excessive intolerance of opposing views
farcical|adj.all|4u|broadly or extravagantly humorous
fatuous|adj.all|ag|extremely silly or stupid
felony|noun.act|ah|a serious crime
ferocious|adj.all|ai|marked by extreme and violent energy
ferocity|noun.attribute|aj|the property of being wild or turbulent
festive|adj.all|ak|offering fun and gaiety
festivity|noun.act|9p|any joyous diversion
fiendish|adj.all|7a|extremely evil or cruel
finesse|noun.attribute|al|subtly skillful handling of a situation
finicky|adj.all|am|exacting especially about details
flabbergast|verb.cognition|28|overcome with amazement
flagrant|adj.all|8p|conspicuously and outrageously bad or reprehensible
flammable|adj.all|an|easily ignited
foolhardy|adj.all|6h|marked by defiant disregard for danger or consequences
footloose|adj.all|ao|free to go or do as one pleases
forebear|noun.person|ap|a person from whom you are descended
foreseeable|adj.all|aq|capable of being anticipated
foreshadow|verb.communication|ar|indicate, as with a sign or an omen
forlorn|adj.all|7c|marked by or showing hopelessness
forsake|verb.cognition|as|leave someone who needs or counts on you
fortitude|noun.attribute|at|strength of mind that enables one to endure adversity with courage
fortnight|noun.time|au|a period of fourteen consecutive days
fortress|noun.artifact|av|a fortified defensive structure
foundling|noun.person|aw|a child who has been abandoned and whose parents are unknown
foundry|noun.artifact|ax|a factory where metal castings are produced
fragmentary|adj.all|ay|consisting of small disconnected parts
fraudulent|adj.all|az|intended to deceive
frenetic|adj.all|8c|excessively agitated
frenzy|noun.state|b0|state of violent mental agitation
frippery|noun.artifact|b1|something of little value or significance
frivolous|adj.all|b2|not serious in content or attitude or behavior
frugal|adj.all|b3|avoiding waste
frugality|noun.attribute|b4|prudence in avoiding waste
fulcrum|noun.artifact|b5|the pivot about which a lever turns
functionary|noun.person|2f|a worker who holds or is invested with an office
gaffe|noun.act|b6|a socially awkward or tactless act
galleon|noun.artifact|b7|a large square-rigged sailing ship with three or more masts
garbled|adj.all|b8|lacking orderly continuity
garish|adj.all|b9|tastelessly showy
garrulous|adj.all|ba|full of trivial conversation
gaunt|adj.all|8u|very thin especially from disease or hunger or cold
gavel|noun.artifact|bb|a small mallet used by a presiding officer or a judge
genocide|noun.act|9w|systematic killing of a racial or cultural group
genteel|adj.all|bc|marked by refinement in taste and manners
gentry|noun.group|bd|the most powerful members of a society
germane|adj.all|be|relevant and appropriate
gesticulate|verb.communication|bf|show, express or direct through movement
girder|noun.artifact|bg|a beam made usually of steel
glacier|noun.object|bh|a slowly moving mass of ice
gluttonous|adj.all|bi|given to excess in consumption of especially food or drink
gourmet|noun.person|bj|a person devoted to refined sensuous enjoyment
governess|noun.person|bk|a woman entrusted with the care and supervision of a child
grisly|adj.all|bl|shockingly repellent
grovel|verb.motion|bm|show submission or fear
grueling|adj.all|bn|characterized by effort to the point of exhaustion
gruesome|adj.all|bl|shockingly repellent
gubernatorial|adj.pert|bo|relating to a governor
guileless|adj.all|bp|free of deceit
gusto|noun.feeling|bq|vigorous and enthusiastic enjoyment
haberdasher|noun.person|br|a merchant who sells men's clothing
habitual|adj.all|bs|commonly used or practiced
hackneyed|adj.all|2g|repeated too often
halfhearted|adj.all|bt|feeling or showing little interest or enthusiasm
hallowed|adj.all|bu|worthy of religious veneration
hapless|adj.all|3i|deserving or inciting pity
harrowing|adj.all|9z|extremely painful
havoc|noun.act|bv|violent and needless disturbance
hazardous|adj.all|bw|involving risk or danger
headstrong|adj.all|bx|habitually disposed to disobedience and opposition
hearse|noun.artifact|by|a vehicle for carrying a coffin to a church or a cemetery
heartfelt|adj.all|bz|sincerely earnest
heartrending|adj.all|c0|causing or marked by grief or anguish
hectic|adj.all|8c|marked by intense agitation or emotion
hedgerow|noun.artifact|c1|a fence formed by a row of closely planted shrubs or bushes
hedonist|noun.person|bj|someone motivated by desires for sensual pleasures
hedonistic|adj.all|c2|devoted to pleasure
hegemony|noun.group|c3|the dominance or leadership of one social group or nation over others
heinous|adj.all|c4|extremely wicked, deeply criminal
herbivorous|adj.all|c5|feeding only on plants
heretical|adj.all|c6|characterized by departure from accepted beliefs or standards
heyday|noun.time|au|the period of greatest prosperity or productivity
hierarchical|adj.all|c7|classified according to various criteria into successive levels or layers
hilarious|adj.all|4u|marked by or causing boisterous merriment or convulsive laughter
hilarity|noun.feeling|c8|great merriment
hindsight|noun.cognition|c9|understanding the nature of an event after it has happened
holistic|adj.all|ca|emphasizing the organic or functional relation between parts and the whole
homage|noun.act|cb|respectful deference
homicide|noun.act|9w|the killing of a human being by another human being
homogeneous|adj.all|cc|all of the same or similar kind or nature
horrendous|adj.all|bl|causing fear or dread or terror
horrify|verb.emotion|cd|fill with apprehension or alarm
horticulture|noun.act|ce|the cultivation of plants
hostelry|noun.artifact|cf|a hotel providing overnight lodging for travelers
hovel|noun.artifact|cg|a small crude shelter used as a dwelling
humidity|noun.state|ch|wetness in the atmosphere
humiliate|verb.emotion|ci|cause to feel shame
humorist|noun.person|cj|someone who acts speaks or writes in an amusing way
husbandry|noun.act|ck|the practice of cultivating the land or raising stock
hygienic|adj.all|cl|tending to promote or preserve health
hyperbole|noun.communication|cm|extravagant exaggeration
hypothermia|noun.state|1f|subnormal body temperature
hypothesize|verb.cognition|cn|believe especially on uncertain or tentative grounds
idiosyncrasy|noun.attribute|co|a behavioral attribute that is distinctive and peculiar to an individual
idiosyncratic|adj.all|cp|peculiar to the individual
ignominious|adj.all|cq|deserving or bringing disgrace or shame
ignominy|noun.state|87|a state of dishonor
imminent|adj.all|17|close in time
impartiality|noun.cognition|cr|an inclination to weigh both views or opinions equally
impassioned|adj.all|cs|characterized by intense emotion
impending|adj.all|17|close in time
imperil|verb.stative|ct|pose a threat to
impermeable|adj.all|cu|preventing especially liquids to pass or diffuse through
impervious|adj.all|cv|not admitting of passage or capable of being affected
implausible|adj.all|cw|having a quality that provokes disbelief
implore|verb.communication|2s|call upon in supplication
impostor|noun.person|cx|a person who makes deceitful pretenses
impresario|noun.person|cy|a sponsor who books and stages public entertainments
impunity|noun.state|cz|exemption from punishment or loss
inadmissible|adj.all|d0|not deserving to be admitted
inadvertent|adj.all|d1|happening by chance or unexpectedly or unintentionally
inane|adj.all|ag|extremely silly or stupid
inarticulate|adj.all|d2|without or deprived of the use of speech or words
inaudible|adj.all|d3|impossible to hear
incarcerate|verb.social|d4|lock up or confine, in or as in a jail
incarceration|noun.state|d5|the state of being imprisoned
inception|noun.event|d6|an event that is a beginning
incessant|adj.all|d7|uninterrupted in time and indefinitely long continuing
incipient|adj.all|d8|only partly in existence
inconceivable|adj.all|d9|totally unlikely
incongruous|adj.all|da|lacking in harmony or compatibility or appropriateness
inconsolable|adj.all|db|sad beyond comforting
inconspicuous|adj.all|dc|not prominent or readily noticeable
incredulity|noun.cognition|dd|doubt about the truth of something
incredulous|adj.all|de|not disposed or willing to believe
indefatigable|adj.all|df|showing sustained enthusiastic action with unflagging vitality
indelible|adj.all|dg|cannot be removed or erased
indentured|adj.all|dh|bound by contract
indict|verb.social|di|accuse formally of a crime
indigenous|adj.all|dj|originating where it is found
indigent|adj.all|dk|poor enough to need help from others
indignation|noun.feeling|dl|a feeling of righteous anger
indistinct|adj.all|dm|not clearly defined or easy to perceive or understand
indolence|noun.attribute|dn|inactivity resulting from a dislike of work
indomitable|adj.all|do|impossible to subdue
inebriated|adj.all|dp|stupefied or excited by a chemical substance
inequity|noun.attribute|dq|injustice by virtue of not conforming with rules or standards
inescapable|adj.all|dr|impossible to avoid or evade
infallible|adj.all|ds|incapable of failure or error
infamous|adj.all|dt|known widely and usually unfavorably
infatuated|adj.all|du|marked by foolish or unreasoning fondness
infidelity|noun.attribute|dv|the quality of being unfaithful
infirmary|noun.artifact|dw|a health facility where patients receive treatment
infirmity|noun.state|dx|the state of being weak in health or body
inflammable|adj.all|an|easily ignited
influx|noun.process|dy|the process of flowing in
infraction|noun.act|ah|a crime less serious than a felony
infuriate|verb.emotion|dz|make furious
ingrained|adj.all|e0|deeply rooted
ingratiate|verb.emotion|e1|gain favor with somebody by deliberate efforts
inhumane|adj.all|e2|lacking and reflecting lack of pity or compassion
inimical|adj.all|e3|not friendly
injurious|adj.all|3y|harmful to living things
innkeeper|noun.person|e4|the owner or manager of an inn
innovate|verb.creation|e5|bring something new to an environment
innuendo|noun.communication|e6|an indirect implication
inoculation|noun.act|e7|taking a vaccine as a precaution against contracting a disease
inordinate|adj.all|a2|beyond normal limits
inquest|noun.act|e8|an inquiry into the cause of an unexpected death
insatiable|adj.all|e9|impossible to satisfy
inscrutable|adj.all|ea|of an obscure nature
insignia|noun.communication|eb|a badge worn to show official position
insomnia|noun.state|ec|an inability to sleep
instantaneous|adj.all|ed|occurring with no delay
insufficient|adj.all|ee|of a quantity not able to fulfill a need or requirement
insularity|noun.state|ef|the state of being isolated or detached
insurrection|noun.act|eg|organized opposition to authority
interject|verb.communication|eh|insert between other elements
interloper|noun.person|ei|someone who intrudes on the privacy or property of another without permission
intermediary|noun.person|ej|a negotiator who acts as a link between parties
intramural|adj.all|ek|carried on within the bounds of an institution or community
intransigent|adj.all|el|impervious to pleas, persuasion, requests, reason
intrepid|adj.all|6h|invulnerable to fear or intimidation
introspective|adj.all|em|given to examining own sensory and perceptual experiences
introverted|adj.all|em|given to examining own sensory and perceptual experiences
inundated|adj.all|en|covered with water
inure|verb.change|eo|cause to accept or become hardened to
inventive|adj.all|ep|marked by independence and creativity in thought or action
investigative|adj.all|eq|designed to find information or ascertain facts
invincible|adj.all|do|incapable of being overcome or subdued
invulnerable|adj.all|er|immune to attack
irate|adj.all|es|feeling or showing extreme anger
irksome|adj.all|et|so lacking in interest as to cause mental weariness
irrefutable|adj.all|eu|impossible to deny or disprove
irrelevant|adj.all|ev|having no bearing on or connection with the subject at issue
irreproachable|adj.all|ew|free of guilt
irresolute|adj.all|ex|uncertain how to act or proceed
irrevocable|adj.all|ey|incapable of being retracted or revoked
jalopy|noun.artifact|ez|a car that is old and unreliable
jeopardy|noun.state|f0|a source of danger
jovial|adj.all|ak|full of or showing high-spirited merriment
joyous|adj.all|f1|full of or characterized by joy
junta|noun.group|f2|a group of military officers who rule a country after seizing power
juror|noun.person|f3|someone who serves on a jury
juxtapose|verb.contact|9b|place side by side
keepsake|noun.artifact|f4|something of sentimental value
knack|noun.cognition|f5|a special way of doing something
knapsack|noun.artifact|f6|a bag carried by a strap on your back or shoulder
laborious|adj.all|bn|characterized by effort to the point of exhaustion
laconic|adj.all|f7|brief and to the point
languid|adj.all|f8|lacking spirit or liveliness
larceny|noun.act|3a|the act of taking something from someone unlawfully
laud|verb.communication|a7|praise, glorify, or honor
laudable|adj.all|f9|worthy of high praise
laudatory|adj.all|fa|full of or giving praise
layman|noun.person|fb|someone who is not a clergyman or a professional person
legalization|noun.act|fc|the act of making lawful
legible|adj.all|fd|capable of being read or deciphered
legislator|noun.person|fe|someone who makes or enacts laws
legislature|noun.group|ff|persons who make or amend or repeal laws
legitimize|verb.social|fg|make legal
lethargic|adj.all|fh|deficient in alertness or activity
liberator|noun.person|fi|someone who releases people from captivity or bondage
lieu|noun.act|fj|the post or function properly or customarily occupied or served by another
liken|verb.cognition|fk|consider or describe as similar, equal, or analogous
lintel|noun.artifact|bg|a horizontal beam used as a finishing piece over a door or window
literacy|noun.cognition|fl|the ability to read and write
lithe|adj.all|fm|gracefully thin and bending and moving with ease
litigant|noun.person|fn|a party to a lawsuit
litigation|noun.act|fo|a legal proceeding in a court
loathing|noun.feeling|fp|hate coupled with disgust
locale|noun.location|fq|the scene of any event or action
loquacious|adj.all|ba|full of trivial conversation
lugubrious|adj.all|c0|excessively mournful
luminary|noun.person|fr|a celebrity who is an inspiration to others
luminescent|adj.all|fs|emitting light not caused by heat
luminous|adj.all|ft|softly bright or radiant
lyricist|noun.person|2v|a person who writes the words for songs
macabre|adj.all|bl|shockingly repellent
machination|noun.cognition|fu|a crafty and involved plot to achieve your ends
maestro|noun.person|fv|an artist of consummate skill
magistrate|noun.person|fw|a lay judge or civil authority who administers the law
magnate|noun.person|fx|a very wealthy or powerful businessman
malfeasance|noun.act|fy|wrongful conduct by a public official
malignant|adj.all|fz|dangerous to health
manifesto|noun.communication|g0|a public declaration of intentions
manumission|noun.act|8v|the formal act of freeing from slavery
materiel|noun.artifact|g1|equipment and supplies of a military force
maudlin|adj.all|g2|effusively or insincerely emotional
mausoleum|noun.artifact|g3|a large burial chamber, usually above ground
mawkish|adj.all|g2|effusively or insincerely emotional
maximal|adj.all|g4|the greatest or most complete or best possible
meager|adj.all|g5|deficient in amount or quality or extent
meddle|verb.social|g6|intrude in other people's affairs or business
mediator|noun.person|ej|a negotiator who acts as a link between parties
melee|noun.act|bv|a noisy riotous fight
memento|noun.cognition|g7|a reminder of past events
memorable|adj.all|g8|worth remembering
meritorious|adj.all|f9|deserving reward or praise
metaphorical|adj.all|g9|expressing one thing in terms normally denoting another
mettle|noun.attribute|at|the courage to carry on
midwife|noun.person|ga|a woman skilled in aiding the delivery of babies
milliner|noun.person|5e|someone who makes and sells hats
minaret|noun.artifact|gb|a slender tower with balconies
minimal|adj.all|gc|the least possible
mirth|noun.feeling|c8|great merriment
misanthrope|noun.person|gd|someone who dislikes people in general
misconstrue|verb.cognition|ge|interpret in the wrong way
misdemeanor|noun.act|ah|a crime less serious than a felony
miserly|adj.all|gf|characterized by or indicative of lack of generosity
misnomer|noun.communication|gg|an incorrect or unsuitable name
moat|noun.artifact|gh|a ditch dug as a fortification and usually filled with water
modicum|noun.quantity|gi|a small or moderate or token amount
molten|adj.all|gj|reduced to liquid form by heating
momentary|adj.all|gk|lasting for a markedly brief time
momentous|adj.all|gl|of very great significance
monastery|noun.artifact|gm|the residence of a religious community
monocle|noun.artifact|gn|a lens for correcting defective vision in one eye
monogamy|noun.state|go|the practice or state of having only one spouse at a time
monotheistic|adj.all|gp|believing that there is only one god
multifaceted|adj.all|gq|having many aspects or qualities
multifarious|adj.all|gq|having many aspects or qualities
multilingual|adj.all|gr|using or knowing more than one language
multitudinous|adj.all|gs|too numerous to be counted
munificent|adj.all|gt|very generous
musket|noun.artifact|gu|a muzzle-loading shoulder gun with a long barrel
mutineer|noun.person|gv|someone who is openly rebellious and refuses to obey authorities
mythical|adj.all|gw|based on or told of in traditional stories
naivete|noun.attribute|dv|lack of sophistication or worldliness
narcissism|noun.attribute|gx|an exceptional interest in and admiration for yourself
nascent|adj.all|gy|being born or beginning
nautical|adj.pert|gz|relating to or involving ships or shipping or navigation or seamen
naval|adj.pert|h0|connected with or belonging to or used in a navy
nefarious|adj.all|c4|extremely wicked
negligent|adj.all|h1|characterized by neglect and undue lack of concern
nepotism|noun.act|h2|favoritism shown to relatives or close friends by those in power
newfound|adj.all|h3|newly discovered
nomenclature|noun.communication|h4|a system of words used to name things in a particular discipline
nonchalance|noun.attribute|h5|the trait of remaining calm and seeming not to care
nonchalant|adj.all|h6|marked by blithe unconcern
nostalgia|noun.feeling|h7|longing for something past
nostalgic|adj.all|h8|unhappy about being away and longing for familiar things or persons
notify|verb.communication|h9|inform of something
notoriety|noun.state|ha|the state of being known for some unfavorable act or quality
notorious|adj.all|dt|known widely and usually unfavorably
noxious|adj.all|hb|injurious to physical or mental health
nuance|noun.communication|hc|a subtle difference in meaning or opinion or attitude
nugatory|adj.all|hd|of no real value
nuptial|adj.pert|he|of or relating to a wedding
nutritious|adj.all|hf|of or providing nourishment
obese|adj.all|5y|excessively fat
obesity|noun.attribute|hg|more than average fatness
obituary|noun.communication|hh|a notice of someone's death
obnoxious|adj.all|2|causing disapproval or protest
obsolete|adj.all|hi|no longer in use
oeuvre|noun.artifact|hj|the total output of a writer or artist
oligarchy|noun.group|c3|a political system governed by a few people
omnipotent|adj.all|hk|having unlimited power
omniscient|adj.all|hl|infinitely wise
omnivorous|adj.all|hm|feeding on both plants and animals
onerous|adj.all|3e|not easily borne
opportunistic|adj.all|hn|taking immediate advantage, often unethically, of any circumstance of possible benefit
optimist|noun.person|k|a person disposed to take a favorable view of things
opulence|noun.state|o|wealth as evidenced by sumptuous living
opulent|adj.all|ho|ostentatiously rich and superior in quality
orator|noun.person|hp|a person who delivers a speech or oration
oratory|noun.communication|hq|addressing an audience formally
ornithologist|noun.person|9h|a zoologist who studies birds
outlandish|adj.all|2y|conspicuously or grossly unconventional or unusual
outmoded|adj.all|hr|out of fashion
outskirts|noun.location|hs|outlying areas
outwit|verb.competition|ht|beat through cleverness and wit
overdue|adj.all|hu|past due
overjoyed|adj.all|hv|extremely joyful
overpriced|adj.all|hw|too costly for the value
oversee|verb.social|hx|watch and direct
overt|adj.all|hy|open and observable
overwrought|adj.all|8c|deeply agitated especially from emotion
painstaking|adj.all|hz|characterized by extreme care and great effort
palatable|adj.all|i0|acceptable to the taste or mind
pamper|verb.social|i1|treat with excessive indulgence
pandemonium|noun.state|i2|a state of extreme confusion and disorder
panoramic|adj.all|i3|as from an altitude or distance
paradoxical|adj.all|ea|seemingly contradictory but nonetheless possibly true
paralysis|noun.state|i4|loss of the ability to move a body part
paramount|adj.all|i5|having superior power and influence
paranoia|noun.state|i6|a psychological disorder characterized by delusions of persecution or grandeur
pariah|noun.person|i7|a person who is rejected
paroxysm|noun.state|i8|a sudden uncontrollable attack
parsimonious|adj.all|gf|excessively unwilling to spend
pathogen|noun.animal|i9|any disease-producing agent
pathogenic|adj.all|ia|able to cause disease
pathologist|noun.person|ib|a doctor who specializes in medical diagnosis
patriot|noun.person|4z|one who loves and defends his or her country
patriotic|adj.all|ic|inspired by love for your country
patriotism|noun.attribute|id|love of country and willingness to sacrifice for it
paucity|noun.attribute|ie|an insufficient quantity or number
pauper|noun.person|if|a person who is very poor
peccadillo|noun.act|ig|a petty misdeed
pecuniary|adj.pert|ih|relating to or involving money
pedantry|noun.communication|37|an ostentatious and inappropriate display of learning
peddle|verb.possession|ii|sell or offer for sale from place to place
peerless|adj.all|ij|eminent beyond or above comparison
peevish|adj.all|ik|easily irritated or annoyed
pejorative|adj.all|78|expressing disapproval
penchant|noun.feeling|il|a strong liking
pending|adj.all|im|awaiting conclusion or confirmation
penitence|noun.feeling|in|remorse for your past conduct
perfidious|adj.all|io|tending to betray
perilous|adj.all|bw|fraught with danger
periphery|noun.shape|ip|the outside boundary or surface of something
perjury|noun.act|iq|a criminal offense of making false statements under oath
permeable|adj.all|ir|allowing fluids or gases to pass or diffuse through
perpetrate|verb.social|6x|perform an act, usually with a negative connotation
perpetration|noun.act|ah|the act of committing a crime
persecute|verb.social|is|cause to suffer
persevere|verb.change|it|be persistent, refuse to stop
persuasive|adj.all|iu|intended or having the power to induce action or belief
pertinacious|adj.all|iv|stubbornly unyielding
peruse|verb.perception|iw|examine or consider with attention and in detail
pervade|verb.contact|ix|spread or diffuse through
pervasive|adj.all|iy|spreading or spread throughout
pessimist|noun.person|iz|a person who expects the worst
pessimistic|adj.all|j0|expecting the worst possible outcome
pester|verb.emotion|j1|annoy persistently
petticoat|noun.artifact|j2|an undergarment worn under a skirt
petulant|adj.all|ik|easily irritated or annoyed
philanthropist|noun.person|j3|someone who makes charitable donations intended to increase human well-being
philanthropy|noun.act|j4|voluntary promotion of human welfare
philately|noun.act|j5|the collection and study of postage stamps
phlegmatic|adj.all|j6|showing little emotion
pilfer|verb.possession|8y|make off with belongings of others
pilgrimage|noun.act|j7|a journey to a sacred place
pious|adj.all|j8|having or showing or expressing reverence for a deity
pithy|adj.all|f7|concise and full of meaning
pittance|noun.possession|j9|an inadequate payment
pivotal|adj.all|ja|being of crucial importance
placate|verb.emotion|jb|cause to be more favorably inclined
plaintiff|noun.person|jc|a person who brings an action in a court of law
plaintive|adj.all|c0|expressing sorrow
plateau|noun.object|jd|a relatively flat highland
platitude|noun.communication|4l|a trite or obvious remark
plenary|adj.all|je|full in all respects
plethora|noun.attribute|jf|extreme excess
plinth|noun.artifact|jg|an architectural support or base
plutocracy|noun.group|c3|a political system governed by the wealthy people
plutocrat|noun.person|jh|someone who exercises power by virtue of wealth
polemical|adj.all|ji|of or involving dispute or controversy
pollster|noun.person|jj|someone who conducts surveys of public opinion
pollutant|noun.substance|jk|waste matter that contaminates the water or air or soil
polymath|noun.person|jl|a person of great and varied learning
polytheistic|adj.all|jm|worshipping or believing in more than one god
ponder|verb.cognition|jn|reflect deeply on a subject
populace|noun.group|4m|people in general considered as a whole
portend|verb.communication|ar|indicate, as with a sign or an omen
portent|noun.event|jo|a sign of something about to happen
posthumous|adj.all|jp|occurring or coming into existence after a person's death
postpone|verb.stative|jq|hold back to a later time
prairie|noun.location|jr|a treeless grassy plain
precautionary|adj.all|js|taken in advance to protect against possible danger or failure
precinct|noun.location|jt|a district of a city or town marked out for administrative purposes
precipice|noun.object|ju|a very steep cliff
predispose|verb.cognition|jv|make susceptible
preeminent|adj.all|jw|greatest in importance or degree or significance or achievement
preferential|adj.all|2m|manifesting partiality
premeditated|adj.all|jx|characterized by deliberate purpose and some degree of planning
preposterous|adj.all|jy|so unreasonable as to invite derision
prerogative|noun.attribute|jz|a right reserved exclusively by a particular person or group
prescient|adj.all|k0|perceiving the significance of events before they occur
presumptuous|adj.all|36|excessively forward
prevailing|adj.all|k1|most frequent or common
prevalent|adj.all|k1|most frequent or common
prevaricate|verb.communication|9m|be deliberately ambiguous or unclear in order to mislead or withhold information
primacy|noun.state|k2|the state of being first in importance
primeval|adj.all|k3|having existed from the beginning
primordial|adj.all|k3|having existed from the beginning
probity|noun.attribute|k4|complete and confirmed integrity
proclivity|noun.cognition|cr|a natural inclination
procurement|noun.act|k5|the act of getting possession of something
profanity|noun.communication|k6|vulgar or irreverent speech or action
profuse|adj.all|k7|produced or growing in extreme abundance
profusion|noun.attribute|k8|the property of being extremely abundant
progenitor|noun.person|ap|an ancestor in the direct line
progeny|noun.person|k9|the immediate descendants of a person
prohibit|verb.communication|ka|command against
prohibitionist|noun.person|5m|a reformer who opposes the use of intoxicating beverages
prohibitive|adj.all|js|tending to discourage
propaganda|noun.communication|kb|information that is spread for the purpose of promoting some cause
propitiate|verb.communication|kc|make peace with
propitious|adj.all|kd|presenting favorable circumstances
proprietor|noun.person|fx|someone who owns a business
proselytize|verb.communication|ke|convert to another faith or religion
prosper|verb.possession|kf|make steady progress
prosthesis|noun.artifact|kg|corrective consisting of a replacement for a part of the body
protract|verb.change|kh|lengthen in time
protracted|adj.all|ki|relatively long in duration
provisional|adj.all|kj|under terms not final or fully worked out or agreed upon
prudent|adj.all|kk|careful and sensible
psalmist|noun.person|kl|a composer of sacred songs
pseudonym|noun.communication|gg|a fictitious name used when the person performs a particular social role
pugilist|noun.person|km|someone who fights with his fists for sport
punctilious|adj.all|kn|marked by precise accordance with details
punctual|adj.all|ko|acting or arriving or performed exactly at the time appointed
punitive|adj.all|kp|inflicting punishment
purveyor|noun.person|kq|someone who supplies provisions
pusillanimous|adj.all|kr|lacking in courage and manly strength and resolution
querulous|adj.all|ks|habitually complaining
quintessential|adj.pert|kt|representing the perfect example of a class or quality
quixotic|adj.all|ku|not sensible about practical matters
quotidian|adj.all|kv|found in the ordinary course of events
raconteur|noun.person|kw|a person skilled in telling anecdotes
rambunctious|adj.all|kx|noisy and lacking in restraint or discipline
rampart|noun.artifact|ky|an embankment built around a space for defensive purposes
ramshackle|adj.all|7q|in deplorable condition
rancor|noun.feeling|1g|a feeling of deep and bitter anger and ill-will
rancorous|adj.all|kz|showing deep-seated resentment
rapport|noun.relation|l0|a relationship of mutual understanding or trust and agreement between people
ratify|verb.social|l1|approve and express assent, responsibility, or obligation
ratiocinative|adj.all|l2|based on exact thinking
rationale|noun.cognition|l3|an explanation of the fundamental reasons
raze|verb.creation|l4|tear down so as to make flat with the ground
recondite|adj.all|7|difficult to penetrate
reconnoiter|verb.perception|l5|explore, often with the goal of finding something or somebody
recrimination|noun.communication|l6|mutual accusations
rector|noun.person|44|a person authorized to conduct religious worship
recurrence|noun.event|l7|happening again
reenactment|noun.act|l8|performing a role in an event that occurred at an earlier time
refectory|noun.artifact|l9|a communal dining-hall
refinery|noun.artifact|la|an industrial plant for purifying a crude substance
refugee|noun.person|lb|an exile who flees for safety
regal|adj.all|lc|belonging to or befitting a supreme ruler
regimen|noun.cognition|ld|a systematic plan for therapy
reiterate|verb.communication|le|say, state, or perform again
relent|verb.stative|lf|give in, as to influence or pressure
relevance|noun.relation|lg|the relation of something to the matter at hand
relevant|adj.all|lh|having a bearing on or connection with the subject at issue
reminisce|verb.cognition|li|recall the past
reminiscent|adj.all|9y|serving to bring to mind
remorse|noun.feeling|55|a feeling of deep regret
remorseful|adj.all|5r|feeling or expressing pain or sorrow for sins or offenses
remorseless|adj.all|lj|without mercy or pity
remunerate|verb.possession|6v|make payment to
rend|verb.contact|lk|tear or be torn violently
renown|noun.state|ll|the state or quality of being widely honored and acclaimed
renowned|adj.all|lm|widely known and esteemed
repentance|noun.feeling|in|remorse for your past conduct
repentant|adj.all|ln|feeling or expressing remorse for misdeeds
replenish|verb.change|lo|fill something that had previously been emptied
replica|noun.artifact|lp|a copy that is not the original
repressive|adj.all|lq|restrictive of action
reprisal|noun.act|lr|a retaliatory action against an enemy in wartime
reprove|verb.communication|2p|take to task
repugnant|adj.all|2|offensive to the mind
rescind|verb.communication|ls|cancel officially
resentment|noun.feeling|1g|a feeling of deep and bitter anger and ill-will
resumption|noun.act|lt|beginning again
resurgence|noun.act|lu|bringing again into activity and prominence
resurgent|adj.all|lv|rising again as to new life and vigor
retaliation|noun.act|lw|action taken in return for an injury or offense
retaliatory|adj.all|lx|of or relating to or having the nature of retribution
reticence|noun.attribute|ly|the trait of being uncommunicative
retinue|noun.group|lz|the group following and attending to some important person
retrievable|adj.all|m0|capable of being regained especially with effort
revelry|noun.act|m1|unrestrained merrymaking
revile|verb.communication|m2|spread negative information about
revulsion|noun.feeling|m3|intense aversion
rhetorician|noun.person|hp|a person who delivers a speech or oration
rivalry|noun.act|fc|the act of competing as for profit or a prize
rogue|noun.person|m4|a deceitful and unreliable scoundrel
ruffian|noun.person|m5|a cruel and brutal fellow
ruse|noun.act|22|a deceptive maneuver
ruthless|adj.all|lj|without mercy or pity
sacrilege|noun.act|79|blasphemous behavior
saga|noun.communication|m6|a narrative telling the adventures of a hero or a family
salutary|adj.all|m7|tending to promote physical well-being
salvageable|adj.all|m8|capable of being saved from ruin
sanctimonious|adj.all|m9|excessively or hypocritically pious
sanitary|adj.all|ma|free from filth and pathogens
sanity|noun.state|mb|normal or sound powers of mind
sarcasm|noun.communication|mc|witty language used to convey insults or scorn
sarcastic|adj.all|md|expressing or expressive of ridicule that wounds
sarcophagus|noun.artifact|me|a stone coffin
satiety|noun.state|mf|the state of being satisfactorily full and unable to take on more
satire|noun.communication|mc|witty language used to convey insults or scorn
satirical|adj.all|mg|exposing human folly to ridicule
satirist|noun.person|mh|a humorist who uses ridicule and irony and sarcasm
scapegoat|noun.person|mi|someone who is punished for the errors of others
scathing|adj.all|40|marked by harshly abusive criticism
scoundrel|noun.person|mj|a wicked or evil person
scurrilous|adj.all|mk|expressing offensive reproach
seafarer|noun.person|ml|a man who serves as a sailor
seamstress|noun.person|mm|someone who makes or mends dresses
secede|verb.social|mn|withdraw from an organization or communion
seclude|verb.change|mo|keep away from others
sedentary|adj.all|mp|requiring sitting or little activity
segregationist|noun.person|mq|someone who believes the racial groups should be kept apart
seismic|adj.all|mr|subject to or caused by an earthquake or earth vibration
seismology|noun.cognition|ms|the branch of geology that studies earthquakes
senile|adj.all|mt|mentally or physically infirm with age
sentinel|noun.person|mu|a person employed to keep watch for some anticipated event
serendipity|noun.phenomenon|mv|good luck in making unexpected and fortunate discoveries
showdown|noun.communication|mw|a hostile disagreement face-to-face
shrapnel|noun.artifact|mx|a shell containing lead pellets that explodes in flight
sibling|noun.person|k9|a person's brother or sister
simultaneous|adj.all|4p|occurring or operating at the same time
skeptic|noun.person|my|someone who habitually doubts accepted beliefs
slanderous|adj.all|3y|harmful and often untrue
slovenly|adj.all|81|negligent of neatness especially in dress and person
smuggler|noun.person|20|someone who imports or exports without paying duties
snide|adj.all|78|expressive of contempt
sommelier|noun.person|mz|a waiter who manages wine service in a hotel or restaurant
soothsayer|noun.person|n0|someone who makes predictions of the future
sporadic|adj.all|n1|recurring in scattered and irregular or unpredictable instances
spouse|noun.person|k9|a person's partner in marriage
sprightly|adj.all|n2|full of spirit and vitality
spurn|verb.communication|n3|reject with contempt
squeamish|adj.all|am|excessively fastidious and easily disgusted
staid|adj.all|n4|characterized by dignity and propriety
stamina|noun.attribute|n5|enduring strength and energy
standoffish|adj.all|n6|lacking cordiality
statesman|noun.person|n7|a man who is a respected leader in national or international affairs
statuette|noun.artifact|n8|a small carved or molded figure
stealth|noun.act|n9|avoiding detection by moving carefully
stealthy|adj.all|na|marked by quiet and caution and secrecy
steeplejack|noun.person|nb|someone who builds or maintains very tall structures
stereotypical|adj.all|nc|lacking spontaneity or originality or individuality
stickler|noun.person|nd|someone who insists on something
stiletto|noun.artifact|ne|a small dagger with a tapered blade
stipend|noun.possession|1i|a sum of money allotted on a regular basis
stoical|adj.all|j6|seeming unaffected by pleasure or pain
stolid|adj.all|j6|having or revealing little emotion or sensibility
stunted|adj.all|nf|inferior in size or quality
stupendous|adj.all|4s|so great in size or force or extent as to elicit awe
subsequent|adj.all|ng|following in time or order
subsist|verb.stative|nh|support oneself
suffragist|noun.person|1o|an advocate of the extension of voting rights
sumptuous|adj.all|ho|ostentatiously rich and superior in quality
superimpose|verb.contact|9b|place on top of
supersede|verb.social|ni|take the place or move into the position of
superstition|noun.cognition|nj|an irrational belief arising from ignorance or fear
supplant|verb.social|ni|take the place or move into the position of
supremacy|noun.state|nk|power to dominate or defeat
surly|adj.all|ik|inclined to anger or bad feelings with overtones of menace
surveillance|noun.act|nl|close observation of a person or group
swarthy|adj.all|nm|naturally having skin of a dark color
symbiosis|noun.relation|nn|the relation between two different species of organisms that are interdependent
synonymous|adj.all|no|meaning the same or nearly the same
synopsis|noun.communication|np|a sketchy summary of the main points of an argument or theory
tacit|adj.all|nq|implied by or inferred from actions or statements
taciturn|adj.all|nr|habitually reserved and uncommunicative
tantamount|adj.all|ns|being essentially equal to something
tantrum|noun.state|nt|a display of bad temper
tardy|adj.all|2h|after the expected or usual time
temerity|noun.attribute|nu|fearless daring
tenable|adj.all|nv|based on sound reasoning or evidence
tenacity|noun.attribute|nw|persistent determination
terse|adj.all|f7|brief and to the point
testator|noun.person|k|a person who makes a will
timorous|adj.all|nx|timid by nature or revealing timidity
tirade|noun.communication|7n|a speech of violent denunciation
titanic|adj.all|4s|of great force or power
tome|noun.communication|ny|a large and scholarly book
trajectory|noun.phenomenon|nz|the path followed by an object moving through space
transitory|adj.all|o0|lasting a very short time
translucent|adj.all|o1|allowing light to pass through diffusely
trapeze|noun.artifact|o2|a swing used by circus acrobats
treatise|noun.communication|o3|a formal exposition
tremulous|adj.all|o4|quivering as from weakness or fear
trepidation|noun.feeling|o5|a feeling of alarm or dread
trespasser|noun.person|ei|someone who intrudes on the privacy or property of another without permission
tribulation|noun.event|o6|an annoying or frustrating or catastrophic event
tribunal|noun.group|ff|an assembly to conduct judicial business
trinket|noun.artifact|o7|cheap showy jewelry or ornament on clothing
tripod|noun.artifact|o8|a three-legged rack used for support
trite|adj.all|2g|repeated too often
truancy|noun.act|o9|failure to attend
truculent|adj.all|2i|defiantly aggressive
truism|noun.communication|oa|an obvious truth
tumultuous|adj.all|ob|characterized by unrest or disorder or insubordination
turpitude|noun.act|oc|a corrupt or depraved or degenerate act or practice
tycoon|noun.person|fx|a very wealthy or powerful businessman
ubiquitous|adj.all|od|being present everywhere at once
ultimatum|noun.communication|oe|a final peremptory demand
unabashed|adj.all|of|not embarrassed
unabated|adj.all|og|continuing at full strength or intensity
unanimity|noun.state|oh|everyone being of one mind
unbridled|adj.all|oi|not restrained or controlled
uncharted|adj.all|oj|not yet surveyed or investigated
uncompromising|adj.all|ok|not making concessions
uncouth|adj.all|33|lacking refinement or cultivation or taste
undeniable|adj.all|ol|not possible to deny
underdog|noun.person|om|one at a disadvantage and expected to lose
undergo|verb.perception|on|pass through
underling|noun.person|a|an assistant subject to the authority or control of another
underprivileged|adj.all|oo|lacking the rights and advantages of other members of society
unerring|adj.all|op|not liable to error
unflappable|adj.all|oq|not easily perturbed or excited or upset
unflinching|adj.all|or|not shrinking from danger
unforeseen|adj.all|os|not anticipated
unfounded|adj.all|ot|without a basis in reason or fact
unimpeded|adj.all|ou|not slowed or prevented
unmitigated|adj.all|ov|not diminished or moderated in intensity or severity
unnerve|verb.emotion|2k|disturb the composure of
unpalatable|adj.all|ow|not pleasant or acceptable to the taste or mind
unparalleled|adj.all|ij|radically distinctive and without equal
unremitting|adj.all|d7|uninterrupted in time and indefinitely long continuing
unrequited|adj.all|ox|not returned in kind
unrivaled|adj.all|ij|eminent beyond or above comparison
unscathed|adj.all|oy|not injured or harmed
unsightly|adj.all|oz|unpleasant to look at
unsolicited|adj.all|p0|not requested or sought
unsurpassed|adj.all|p1|not capable of being improved on
untenable|adj.all|62|incapable of being defended or justified
untrammeled|adj.all|p2|not confined or limited
upbraid|verb.communication|p3|express criticism towards
uprising|noun.act|eg|organized opposition to authority
urchin|noun.person|p4|poor and often mischievous city child
usurious|adj.all|a2|greatly exceeding bounds of reason or moderation
usurper|noun.person|25|one who wrongfully or illegally seizes and holds the place of another
utensil|noun.artifact|p5|an implement for practical use
vainglorious|adj.all|1y|feeling self-importance
valiant|adj.all|p6|having or showing valor
valor|noun.attribute|at|the qualities of a hero or heroine
vandalism|noun.act|p7|willful wanton and malicious destruction of the property of others
vanquish|verb.competition|p8|come out better in a competition, race, or conflict
velocity|noun.time|p9|distance travelled per unit time
venal|adj.all|76|capable of being corrupted
vendetta|noun.act|pa|a feud in which members of the opposing parties murder each other
vendor|noun.person|br|someone who promotes or exchanges goods or services for money
venerate|verb.emotion|pb|regard with feelings of respect and reverence
ventriloquist|noun.person|pc|a performer who projects the voice into a wooden dummy
veracity|noun.attribute|pd|unwillingness to tell lies
veranda|noun.artifact|pe|a porch along the outside of a building
verbose|adj.all|pf|using or containing too many words
verbosity|noun.communication|8s|an expressive style that uses excessive or empty words
versatility|noun.cognition|pg|having a wide variety of skills
verve|noun.attribute|ph|an energetic style
vestige|noun.communication|pi|an indication that something has been present
vestigial|adj.all|pj|not fully developed in mature animals
vestment|noun.artifact|pk|a gown worn by the clergy
vexatious|adj.all|pl|causing irritation or annoyance
vicinity|noun.location|hs|a surrounding or nearby region
vigilant|adj.all|pm|carefully observant or attentive
vilify|verb.communication|m2|spread negative information about
villainous|adj.all|c4|extremely wicked
vivacious|adj.all|n2|vigorous and animated
vociferous|adj.all|4j|conspicuously and offensively loud
voluble|adj.all|pn|marked by a ready flow of speech
wanderlust|noun.motive|po|very strong or irresistible impulse to travel
warden|noun.person|pp|the chief official in charge of a prison
warmonger|noun.person|pq|a person who advocates war or warlike policies
waylay|verb.competition|pr|wait in hiding to attack
wayward|adj.all|bx|resistant to guidance or discipline
weathervane|noun.artifact|ps|a mechanical device attached to an elevated structure
wily|adj.all|pt|marked by skill in deception
winsome|adj.all|45|charming in a childlike or naive way
wistful|adj.all|8e|showing pensive sadness
wreak|verb.creation|pu|cause to happen or to occur as a consequence
wrongdoer|noun.person|pv|a person who transgresses moral or civil law
xenophobia|noun.state|pw|a fear of foreigners or strangers
yearning|noun.feeling|px|prolonged unfulfilled desire or need
yokel|noun.person|py|a person who is not very intelligent or interested in culture
zealous|adj.all|pz|marked by active interest and enthusiasm
`;
